"""Runs Rasa's custom actions in this process, through the seam that otherwise calls an action server over HTTP."""

import json
from typing import Any

from rasa.core.actions.action import RemoteAction
from rasa.core.actions.forms import FormAction
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import ClientResponseError, EndpointConfig
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection

from actions.store.resources import Resources, using

ACTION_MODULES = (
    "actions.dialogue.action",
    "actions.dialogue.follow_ups.action",
    "actions.booking.action",
    "actions.knowledge.action",
    "actions.prescreen.action",
    "actions.privacy.action",
)


class OwnAction(RemoteAction):
    """A custom action of ours in this process: its answer needs no check against the schema for foreign servers.

    That check compiles the schema anew each time and takes three times as long as the whole rest of a turn.
    """

    def _validate_action_result(self, result: dict[str, Any]) -> bool:
        return True


class OwnForm(FormAction):
    """A form whose validation is an action of ours; it leads the form, so nothing is validated slot by slot."""

    async def validate_slots(
        self,
        slot_candidates: dict[str, Any],
        tracker: DialogueStateTracker,
        domain: Domain,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
    ) -> list[Event]:
        """Run the validation as `OwnAction` (see parent class)."""
        following = self._temporary_tracker(tracker, [], domain)
        validation = OwnAction(f"validate_{self.name()}", self.action_endpoint)
        events: list[Event] = await validation.run(output_channel, nlg, following, domain)
        return events


class InProcessActions(EndpointConfig):
    """An action endpoint without a network; the actions use `resources`."""

    def __init__(self, resources: Resources) -> None:
        super().__init__(url="in-process")
        self._resources = resources
        self._executor = ActionExecutor()
        for module in ACTION_MODULES:
            self._executor.register_package(module)

    async def request(self, *args: Any, **kwargs: Any) -> Any:
        """Run the action named in the call (see parent class). A rejection becomes the HTTP 400 that Rasa expects."""
        try:
            with using(self._resources):
                return await self._executor.run(kwargs["json"])
        except ActionExecutionRejection as rejection:
            body = json.dumps({"action_name": rejection.action_name, "error": str(rejection)})
            raise ClientResponseError(400, "rejected", body) from rejection
