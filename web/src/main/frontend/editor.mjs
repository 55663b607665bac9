// The scenario editor: CodeMirror with the words of the scenario language, faults at their place and the cursor's line.
// Pages know it as aiguillageEditor(parent, options); see README.md for how it is bundled.
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { HighlightStyle, StreamLanguage, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import { EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const colours = HighlightStyle.define([
  { tag: tags.keyword, class: "cm-word" },
  { tag: tags.string, class: "cm-words" },
  { tag: tags.comment, class: "cm-comment" },
  { tag: tags.operator, class: "cm-arrow" },
]);

// A word of the language is coloured where a line, a branch or a list of statements may begin with it.
function scenario(words) {
  const sorted = [...words].sort((a, b) => b.length - a.length).map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const opening = new RegExp(`(?:${sorted.join("|")})(?![\\p{L}\\p{N}'’-])`, "u");
  return StreamLanguage.define({
    startState: () => ({ quoted: false, opens: true }),
    copyState: (state) => ({ ...state }),
    token(stream, state) {
      if (stream.sol()) state.opens = true;
      if (state.quoted) {
        state.quoted = !stream.skipTo("»");
        if (state.quoted) stream.skipToEnd();
        else stream.next();
        return "string";
      }
      if (stream.eatSpace()) return null;
      if (state.opens && stream.match(/^#.*/)) return "comment";
      if (stream.eat("«")) {
        state.quoted = true;
        return "string";
      }
      if (stream.match(/^(→|->)/)) return "operator";
      if (stream.match(/^[,:]/)) {
        state.opens = true;
        return null;
      }
      const opens = state.opens;
      state.opens = false;
      if (opens && stream.match(opening)) return "keyword";
      if (!stream.match(/^[\p{L}\p{N}'’{}.-]+/u)) stream.next();
      return null;
    },
  });
}

window.aiguillageEditor = (parent, { text, words, label, nonce, readOnly, onChange, onLine }) => {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.cspNonce.of(nonce || ""),
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        highlightActiveLine(),
        highlightActiveLineGutter(),
        highlightSelectionMatches(),
        search({ top: true }),
        indentUnit.of("    "),
        words ? scenario(words) : [],
        syntaxHighlighting(colours),
        keymap.of([...searchKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorState.readOnly.of(Boolean(readOnly)),
        EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false", autocapitalize: "off" }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
          if (update.selectionSet || update.docChanged) onLine(update.state.doc.lineAt(update.state.selection.main.head).number);
        }),
      ],
    }),
  });
  const place = (line, column, length) => {
    const doc = view.state.doc;
    const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
    const from = Math.min(at.from + Math.max(column - 1, 0), at.to);
    return { from, to: Math.min(from + length, at.to) };
  };
  return {
    text: () => view.state.doc.toString(),
    focus: () => view.focus(),
    // Replaces the whole text, undoably.
    replace: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    // Marks faults: { line, column, length, severity, message }.
    mark: (faults) => view.dispatch(setDiagnostics(view.state, faults.map((f) => ({ ...place(f.line, f.column, f.length), severity: f.severity, message: f.message })))),
    go(line, column = 1, length = 0) {
      const { from, to } = place(line, column, length);
      view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      view.focus();
    },
    // Puts other words at a place, undoably.
    put(line, column, length, words) {
      const { from, to } = place(line, column, length);
      view.dispatch({ changes: { from, to, insert: words }, selection: { anchor: from + words.length } });
      view.focus();
    },
  };
};
