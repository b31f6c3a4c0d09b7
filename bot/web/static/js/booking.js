// A link to a booking carries its reference in the fragment, which is sent to no server: take it from there into the
// form, out of the address and the history, and open the booking.

function open() {
  const reference = location.hash.slice(1);
  const field = document.querySelector("input[name=reference]:not([type=hidden])");
  if (!reference) return;
  history.replaceState(null, "", location.pathname + location.search);
  if (!field) return;
  field.value = reference;
  field.form.requestSubmit();
}

addEventListener("hashchange", open);
open();
