"""Runs Rasa's prediction graph node after node. Rasa's own runner plans every run anew with dask: a third of a turn."""

from typing import Any

from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import ExecutionContext, GraphNode, GraphNodeHook, GraphSchema
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.storage import ModelStorage


class SequentialGraphRunner(GraphRunner):
    """A graph runner that works out the order of the nodes once for each set of targets."""

    def __init__(self, schema: GraphSchema, nodes: dict[str, GraphNode]) -> None:
        self._schema = schema
        self._nodes = nodes
        self._orders: dict[tuple[str, ...], list[tuple[GraphNode, tuple[str, ...]]]] = {}

    @classmethod
    def create(
        cls,
        graph_schema: GraphSchema,
        model_storage: ModelStorage,
        execution_context: ExecutionContext,
        hooks: list[GraphNodeHook] | None = None,
    ) -> "SequentialGraphRunner":
        """Instantiate every node (see parent class)."""
        nodes = {
            name: GraphNode.from_schema_node(name, node, model_storage, execution_context, hooks)
            for name, node in graph_schema.nodes.items()
        }
        return cls(graph_schema, nodes)

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        """Run the graph up to `targets` (see parent class). Raises GraphRunError for a cycle or a missing input."""
        wanted = tuple(targets or self._schema.target_names)
        if wanted not in self._orders:
            self._orders[wanted] = self._order(wanted, set(inputs or {}))
        results: dict[str, tuple[str, Any]] = {name: (name, value) for name, value in (inputs or {}).items()}
        for node, needs in self._orders[wanted]:
            name, output = node(*(results[need] for need in needs))
            results[name] = (name, output)
        return {name: results[name][1] for name in wanted}

    def _order(self, wanted: tuple[str, ...], given: set[str]) -> list[tuple[GraphNode, tuple[str, ...]]]:
        schema = self._schema.minimal_graph_schema(list(wanted))
        waiting = {name: tuple(node.needs.values()) for name, node in schema.nodes.items()}
        done = set(given)
        order: list[tuple[GraphNode, tuple[str, ...]]] = []
        while waiting:
            runnable = [name for name, needs in waiting.items() if done.issuperset(needs)]
            if not runnable:
                raise GraphRunError(f"These nodes wait for an input that nobody gives: {sorted(waiting)}")
            for name in runnable:
                order.append((self._nodes[name], waiting.pop(name)))
                done.add(name)
        return order
