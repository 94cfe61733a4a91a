/// What keys and the lines of the palette do.
package struct Commands: Sendable {
  package let open, back, filter, keepFilter, clearFilter, nextMatch, previousMatch,
    sort: CommandPhrase
  package let nextPane, previousPane, nextTab, previousTab: CommandPhrase
  package let weekBack, weekForward, monthBack, monthForward, moveUp, moveDown: CommandPhrase
  package let leftward, rightward, previousOption: CommandPhrase
  package let reverse, goTo, findEverywhere, help, language, pane, tab, reload,
    redraw: CommandPhrase
  package let quit, time, date, asOf, historyBack: CommandPhrase
  package let historyForward, illustrative, source, why, whyProgramme, cause, copy, edit,
    saveAs: CommandPhrase
  package let top, bottom, pageUp, pageDown, zoom, months, past, view: CommandPhrase
  package let options: CommandPhrase
  package let changeOption, saveOptions: CommandPhrase
  package let columns, suspend, home, run, close, choose: CommandPhrase
  package let complete, since, sinceBefore, data, severity, sameFile, sameCode: CommandPhrase
  package let sinceDay, changes: CommandPhrase
}
