import ArgumentParser
import DashboardUI
import Phrasebook

/// Which pages of a kiosk turn, and in which languages.
struct KioskPageOptions: ParsableArguments {
  @Flag(help: "Show pages in turn; a key stops them until nobody presses one.")
  var rotate = false

  @Option(
    help: ArgumentHelp(
      "A page to show in turn and for how many seconds, such as area/metro=20; twice as long while it is red.",
      valueName: "name=seconds"),
    transform: KioskPageOptions.page)
  var page: [KioskPage] = []

  @Option(
    help: ArgumentHelp("The languages of the rounds, such as en,ru,zh.", valueName: "languages"),
    transform: KioskPageOptions.languages)
  var rotateLanguages: [Language] = []

  @Flag(help: "Show pages in turn and hear no keys: a screen on a wall.")
  var display = false

  /// The pages that turn; empty where none do.
  var pages: [KioskPage] {
    guard rotate || display || !page.isEmpty || !rotateLanguages.isEmpty else { return [] }
    return page.isEmpty ? KioskPage.usual : page
  }

  private static func page(_ text: String) throws -> KioskPage {
    guard let page = KioskPage(argument: text) else {
      throw ValidationError(
        "\"\(text)\" is no page and its seconds; write such as overview=30, at most 86400 seconds")
    }
    return page
  }

  private static func languages(_ text: String) throws -> [Language] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { name in
      do {
        return try Language(argument: String(name))
      } catch {
        throw ValidationError("\(error)")
      }
    }
  }
}
