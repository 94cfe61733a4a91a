import Phrasebook
package import TerminalKit

extension AppState {
  /// No larger screen is drawn; what lies beyond stays blank.
  ///
  /// Source: a visitor's window of 32,767 × 32,767 cells took over 800 MB.
  package static var largestSize: Size { Size(width: 600, height: 300) }

  /// Draws the screen in view.
  package func render() -> Frame { render(size: context.size) }

  /// Draws the screen in view at a size; any size is drawn, down to one cell.
  package func render(size: Size) -> Frame { render(size: size, isSpoken: false) }

  func render(size: Size, isSpoken: Bool) -> Frame {
    let size = size.clamped(to: Self.largestSize)
    var frame = Frame(size: size)
    frame.isSpoken = isSpoken
    guard Chrome.fits(size) else {
      frame.draw(TooSmall(context: context), in: frame.bounds)
      return frame
    }
    var context = context
    context.size = size
    context.isSpoken = isSpoken
    let screens = isSpoken ? readScreens : visibleScreens
    context.isFiltered = filtersInView(isSpoken: isSpoken)
    let chrome = Chrome(area: frame.bounds, context: context)
    draw(chrome, around: screens, into: &frame, context: context)
    for screen in screens {
      if type(of: screen).isOverlay {
        frame.paint(.muted, in: chrome.body)
        frame.forgetHits(in: chrome.body)
      }
      draw(screen, into: &frame, area: chrome.body, context: context)
    }
    return frame
  }

  /// Draws a screen, or what became of the record that it is about.
  private func draw(
    _ screen: some Screen, into frame: inout Frame, area: Rect, context: Context
  ) {
    if let name = screen.subject, context.record(name) == nil {
      frame.draw(AbsentRecord(name: name, context: context), in: area)
    } else {
      screen.render(into: &frame, area: area, context: context)
      (screen as? any ListScreen)?.drawPlace(into: &frame, context: context)
    }
  }

  /// The screen in view, and those seen around it, from the lowest up.
  private var visibleScreens: ArraySlice<any Screen> {
    let lowest = screens.lastIndex { !type(of: $0).isOverlay } ?? 0
    return screens[lowest...]
  }

  /// The screen in view alone: what lies beneath it was read before.
  var readScreens: ArraySlice<any Screen> { screens.suffix(1) }

  /// Whether the screen in view, or the one around it, tells what narrows its list; what is read has nothing around it.
  func filtersInView(isSpoken: Bool) -> Bool {
    (isSpoken ? readScreens : visibleScreens).first?.showsFilterLine ?? false
  }

  private func draw(
    _ chrome: Chrome, around screens: ArraySlice<any Screen>, into frame: inout Frame,
    context: Context
  ) {
    let header = Header(
      path: steps(in: context), headline: headline(chrome.header.width),
      hiddenPanes: self.screens.count > 1 ? top.hiddenPanes(in: context) : 0, context: context)
    frame.draw(header, in: chrome.header)
    if let notice = context.notice { frame.draw(notice, in: chrome.notice) }
    if let filter = screens.first?.filterLine(in: context) {
      frame.draw(filter, in: chrome.filter)
    }
    if let detail = detail(in: context) { frame.draw(detail, in: chrome.detail) }
    if let turn = kiosk.turn {
      frame.draw(KioskBar(turn: turn, context: context), in: chrome.keyBar)
    } else {
      frame.draw(keyBar, in: chrome.keyBar)
    }
  }

  private func detail(in context: Context) -> DetailLine? {
    if let announcement = kiosk.announcement {
      return DetailLine(announcement.text(in: context.phrases))
    }
    if let toast {
      let words = Span(toast.words(context.phrases))
      return DetailLine(toast.isFault ? [Span("! ", as: .alert), words] : [words])
    }
    if let reading {
      let text = context.phrases.reading(reading.read, of: reading.total)
      return DetailLine([Span(text, as: .muted)])
    }
    let takesKeys = kiosk.turn?.takesKeys ?? true
    let detail = top.detail(in: context).map { takesKeys ? $0 : $0.withoutKey }
    guard let departed else { return detail }
    let gone = [Span("! ", as: .alert), Span(context.absence(of: departed))]
    return detail?.following(gone) ?? DetailLine(gone)
  }

  private func headline(_ columns: Int) -> [Span]? {
    top.headline(in: context, columns: columns)
  }

  /// The names of all screens, each with its glyph.
  private func steps(in context: Context) -> [Breadcrumb.Step] {
    let root = context.phrases.titles.programme.full
    return screens.enumerated().map { index, screen in
      let name = index == 0 ? root : screen.title(in: context)
      return Breadcrumb.Step(name, mark: screen.mark(in: context))
    }
  }

  /// The commands that the key bar shows, in its order.
  var hintRows: [CommandRow] {
    if !top.isTyping, let hints = top.hints(in: context) {
      return hints.compactMap { hint in globalRows.first { $0.phrase == hint } }
    }
    let hints = CommandTables.table(of: type(of: top), for: C.self) {
      HintRows(of: rows(of: top), everywhere: globalRows)
    }
    if top.isTyping { return top.typingRows(in: context) ?? hints.whileTyping }
    return context.isBare && top.isEmpty(in: context) ? hints.whileBare : hints.all
  }

  private var keyBar: KeyBar {
    let help = context.phrases.commands.help.word
    return KeyBar(
      hintRows.map { KeyHint($0.label, context.phrases.commands[keyPath: $0.phrase].word) },
      note: context.readingAge, pinned: [KeyHint(top.isTyping ? "F1" : "?", help)])
  }
}
