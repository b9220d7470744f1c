// What the forms can do without: show what was typed, take a NIP with spaces, be sent once.
for (const button of document.querySelectorAll("button[data-other]")) {
  const field = document.getElementById(button.getAttribute("aria-controls"));
  button.hidden = false;
  button.addEventListener("click", () => {
    field.type = field.type === "password" ? "text" : "password";
    const words = button.firstChild.data;
    button.firstChild.data = button.dataset.other;
    button.dataset.other = words;
    field.focus();
  });
}

for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
    const nip = form.elements.username;
    if (nip && /^[\d\s]+$/.test(nip.value))
      nip.value = nip.value.replace(/\s/g, "");
  });
}

addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});
