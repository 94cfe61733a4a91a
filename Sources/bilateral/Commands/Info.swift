import ArgumentParser
import Foundation
import Glibc
import Phrasebook
import ProgrammeModel
import TerminalKit

/// Prints what this build is, and what it found out about its surroundings.
struct Info: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Print version, paths, terminal, locale and what was detected.")

  @OptionGroup var data: DataDirectoryArgument

  @Flag(help: "Print instead how long each step takes from the directory to the first frame.")
  var timings = false

  mutating func run() throws {
    if timings { return try Delivery.deliver(try TimingsPage(of: data.path).text, to: nil) }
    let lines = paths + surroundings
    let width = lines.map(\.label.count).max() ?? 0
    let text = lines.map { "\($0.label.padded(to: width))  \(VisibleText.filter($0.value))\n" }
    try Delivery.deliver(text.joined(), to: nil)
  }

  private typealias Line = (label: String, value: String)

  private var environment: [String: String] { Surroundings.environment }

  private var paths: [Line] {
    let binary = FullPath.of("/proc/self/exe")
    let visits = VisitStore(environment: environment)?.path ?? "not kept: no home is named"
    let programmes = [
      ("version", Version.text), ("binary", binary),
      ("data", "\(data.path) (\(origin): \(state(of: data.path)))"),
      ("bundled", "\(BundledProgramme.path) (\(state(of: BundledProgramme.path)))"),
    ]
    return programmes + settingsLines + [("visits", visits)]
  }

  /// Why it is this directory.
  private var origin: String {
    if data.directory != nil { return "named" }
    return data.isNamed ? "$BILATERAL_DATA" : "bundled"
  }

  private var settings: SettingsText? { SettingsFile(environment: environment)?.read() }

  /// Where settings are kept, and a line for each thing that is wrong with them.
  private var settingsLines: [Line] {
    guard let settings else { return [("settings", "not kept: no home is named")] }
    return [("settings", settings.path)] + settings.problems.map { ("", $0) }
  }

  private func state(of path: String) -> String {
    do {
      let snapshot = try Loader(path: path).snapshot()
      return "\(snapshot.files.count) files, \(snapshot.errorCount) errors"
    } catch {
      return "no programme"
    }
  }

  private var surroundings: [Line] {
    let isUTF8 = useEnvironmentLocale()
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { name in
      environment[name].flatMap { $0.isEmpty ? nil : "\(name)=\($0)" }
    }
    return [
      ("terminal", terminal), ("colours", colors),
      ("locale", (named.isEmpty ? ["none named"] : named).joined(separator: " ")),
      ("characters", isUTF8 ? "UTF-8" : "no UTF-8: drawn in ASCII"),
      ("language", ViewOptions.language(unsaid: settings?.settings.language).rawValue),
      ("time zone", TimeZone.current.identifier),
    ]
  }

  private var terminal: String {
    let name = environment["TERM"] ?? "no TERM"
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else {
      return "\(name), output is no terminal"
    }
    return "\(name), \(size.ws_col)x\(size.ws_row)"
  }

  private var colors: String {
    if let value = environment["NO_COLOR"], !value.isEmpty { return "none: NO_COLOR is set" }
    switch environment["COLORTERM"] {
    case "truecolor", "24bit": return "256: COLORTERM says that there are more"
    default: return "as TERM says"
    }
  }
}
