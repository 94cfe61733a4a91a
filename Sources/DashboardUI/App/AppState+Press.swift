import Phrasebook
package import TerminalKit

extension AppState {
  /// Does what a key says, and gives the work that is left for the world outside.
  @discardableResult
  package mutating func press(_ key: Key) -> C.Effect? {
    begin()
    defer { prepare() }
    if let effect = follow(key) { return effect.work }
    return apply(outcome(of: key))
  }

  /// Does what a command says whose name was typed, and gives the work that is left, as ``press(_:)`` does.
  mutating func obey(command key: Key) -> C.Effect? {
    begin()
    defer { prepare() }
    return run(key)
  }

  private mutating func begin() {
    dropToast()
    departed = nil
    context.isFiltered = filtersInView(isSpoken: false)
  }

  private mutating func outcome(of key: Key) -> Outcome<C> {
    let last = screens.count - 1
    let isPunctuation = key.isRussian == nil
    isKeyboardRussian = key.isRussian ?? isKeyboardRussian
    if screens[last].isTyping, let typed = screens[last].type(key, in: context) {
      return Outcome(browsing: typed)
    }
    return outcome(
      ofCommand: isPunctuation && isKeyboardRussian
        ? key.onRussianKeyboard.asCommand : key.asCommand)
  }

  /// What a command does, by its key as the tables have it, whatever keyboard there is.
  private mutating func outcome(ofCommand key: Key) -> Outcome<C> {
    let last = screens.count - 1
    if let outcome = Self.press(key, on: &screens[last], in: context) { return outcome }
    guard let command = C.globalCommands.first(where: { $0.row.keys.contains(key) }) else {
      if C.isReadOnly, Self.writes(key, on: screens[last]) { return .say(\.notAvailable) }
      return key.isExpectedToAct ? .say(\.unusedKey) : .stay
    }
    let before = context
    let outcome = command.action(&context, before)
    if !context.showsLike(before) { holdSelections(in: before) }
    if case .push(let screen) = outcome, type(of: screen) == type(of: top) { return .stay }
    return outcome
  }

  /// Does what a command says that was chosen by its name or its hint.
  mutating func run(_ key: Key) -> C.Effect? { apply(outcome(ofCommand: key)) }

  /// Whether a key changes something outside in a session that may.
  private static func writes<S: Screen>(_ key: Key, on screen: S) -> Bool {
    let rows = Write.commands(of: S.self).map(\.row) + Write.globalCommands.map(\.row)
    return rows.contains { $0.keys.contains(key) }
  }

  private static func press<S: Screen>(
    _ key: Key, on screen: inout S, in context: Context
  ) -> Outcome<C>? {
    let command = C.commands(of: S.self).first { $0.row.keys.contains(key) }
    return command?.action(&screen, context)
  }

  mutating func apply(_ outcome: Outcome<C>) -> C.Effect? {
    switch outcome {
    case .stay: break
    case .push(let screen): show(screens + [screen])
    case .pop: if screens.count > 1 { show(screens.dropLast()) }
    case .home: if screens.count > 1 { goHome() }
    case .historyBack: goBack()
    case .historyForward: goForward()
    case .help: screens.append(help(for: top))
    case .palette: openPalette()
    case .reveal(let name): _ = open(name)
    case .choose(let choice): return choose(choice)
    case .travel(let day):
      screens.removeLast(screens.count > 1 ? 1 : 0)
      holdSelections()
      if case .say(let message) = context.show(day) { say(message) }
    case .set(let setting):
      holdSelections()
      context.take(setting)
    case .press(let key):
      guard screens.count > 1 else { break }
      screens.removeLast()
      return run(key)
    case .say(let message): say(message)
    case .perform(let effect): return effect
    }
    return nil
  }
}

extension AppState {
  private mutating func goBack() {
    guard let way = history.back(from: screens) else {
      say(\.atOldestView)
      return
    }
    screens = way
  }

  private mutating func goForward() {
    guard let way = history.forward(from: screens) else {
      say(\.atNewestView)
      return
    }
    screens = way
  }

  /// Opens the help for the screen on top.
  mutating func openHelp() { screens.append(help(for: top)) }

  private func help(for screen: some Screen) -> HelpScreen {
    HelpScreen(for: screen, here: rows(of: screen), everywhere: globalRows)
  }

  /// What a reader sees of the commands of a screen.
  func rows(of screen: some Screen) -> [CommandRow] {
    C.commands(of: type(of: screen)).map(\.row)
  }

  /// What a reader sees of the commands of every screen.
  var globalRows: [CommandRow] { C.globalCommands.map(\.row) }
}

extension Key {
  /// Whether who pressed it expects something of it; an arrow at the end of a way, a wheel or a paste may do nothing.
  fileprivate var isExpectedToAct: Bool {
    switch self {
    case .character, .control, .function: true
    default: false
    }
  }
}
