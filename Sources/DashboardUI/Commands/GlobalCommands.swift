import Phrasebook
import TerminalKit

extension Browse {
  /// The rows of every screen, in the order of the help.
  package static let globalCommands: [BrowseCommand<Context>] = [
    Command(.character(":"), phrase: \.goTo) { _, _ in .palette },
    Command(.character("f"), phrase: \.findEverywhere, shown: .helpOnly) { _, _ in
      .push(FindScreen())
    },
    Command(.character("L"), phrase: \.language) { context, _ in context.switchLanguage() },
    Command(.character("["), phrase: \.weekBack, hint: \Commands.time) { context, _ in
      context.travel(days: -7)
    },
    Command(.character("]"), phrase: \.weekForward, hint: \Commands.time) { context, _ in
      context.travel(days: 7)
    },
    Command(.character("{"), phrase: \.monthBack, shown: .helpOnly) { context, _ in
      context.travel(months: -1)
    },
    Command(.character("}"), phrase: \.monthForward, shown: .helpOnly) { context, _ in
      context.travel(months: 1)
    },
    Command(.character("T"), phrase: \.date, shown: .helpOnly) { _, _ in .push(DateScreen()) },
    Command(.character("."), phrase: \.asOf, shown: .helpOnly) { context, _ in
      context.returnToStart()
    },
    Command(.character("i"), phrase: \.illustrative) { context, _ in context.toggleIllustrative() },
    Command(.character("C"), phrase: \.changes, shown: .helpOnly) { _, _ in
      .push(ChangesScreen())
    },
    Command(.character("r"), phrase: \.reload, shown: .helpOnly) { _, _ in .perform(.reload) },
    Command(.control("l"), phrase: \.redraw, shown: .helpOnly) { _, _ in .perform(.redraw) },
    Command(.character("D"), phrase: \.data, shown: .helpOnly) { _, _ in .push(DataScreen()) },
    Command(.escape, .backspace, phrase: \.back, shown: .helpOnly) { _, _ in .pop },
    Command(.character("0"), phrase: \.home, shown: .helpOnly) { _, _ in .home },
    Command(.character("-"), phrase: \.historyBack, shown: .helpOnly) { _, _ in .historyBack },
    Command(.character("+"), phrase: \.historyForward, shown: .helpOnly) { _, _ in
      .historyForward
    },
    Command(.character(","), phrase: \.options, shown: .helpOnly) { _, _ in
      .push(OptionsScreen())
    },
    Command(.character("?"), .function(1), phrase: \.help, shown: .helpOnly) { _, _ in .help },
    Command(.character("q"), phrase: \.quit, shown: .helpOnly) { _, _ in .perform(.quit) },
  ]
}

extension Write {
  package static let globalCommands: [WriteCommand<Context>] =
    Browse.globalCommands.map { Command(browsing: $0) } + [
      Command(.character("x"), phrase: \.saveAs, shown: .helpOnly) { _, _ in
        .perform(.saveScreen)
      },
      Command(.control("z"), phrase: \.suspend, shown: .helpOnly) { _, _ in .perform(.suspend) },
    ]
}
