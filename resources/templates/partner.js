"use strict";
(() => {
  const form = document.querySelector("form");
  const status = document.querySelector("[role=status]");
  const asked = Array.from(form.querySelectorAll("fieldset"));
  let unsaved = false;

  const chosen = (part) => part.querySelector("input[type=radio]:checked");
  const remark = (part) => part.querySelector("textarea");
  const lacksReason = (part) => {
    const reply = chosen(part);
    return reply && reply.value === form.dataset.reasonFor && !remark(part).value.trim();
  };

  function tell(text) {
    status.textContent = text;
  }

  function tellProgress() {
    const done = asked.filter(chosen).length;
    tell(form.dataset.progress.replace("{done}", done).replace("{count}", asked.length));
  }

  function replies() {
    return asked.filter(chosen).map((part) => ({
      question: part.dataset.question,
      option: chosen(part).value,
      remark: remark(part).value.trim(),
    }));
  }

  function save() {
    const found = replies();
    const lacking = asked.find(lacksReason);
    if (found.length === 0) {
      tell(form.dataset.nothing);
      asked[0].querySelector("input").focus();
      return;
    }
    if (lacking) {
      remark(lacking).focus();
      tell(form.dataset.reason);
      return;
    }
    const content = {
      kind: form.dataset.kind,
      version: Number(form.dataset.version),
      assessment: form.dataset.assessment,
      bank: form.dataset.bank,
      bank_version: form.dataset.bankVersion,
      made_at: form.dataset.madeAt,
      by: form.elements.by.value.trim(),
      replies: found,
    };
    const file = new Blob([JSON.stringify(content, null, 2)], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = form.dataset.file;
    document.body.append(link);
    link.click();
    link.remove();
    unsaved = false;
    tell(form.dataset.saved.replace("{file}", form.dataset.file));
  }

  form.addEventListener("input", () => {
    unsaved = true;
    tellProgress();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("button").addEventListener("click", save);
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
  form.querySelector(".keep").hidden = false;
  tellProgress();
})();
