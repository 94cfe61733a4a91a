/// The program's own folder among those that a user's programs keep their files in.
///
/// Source: XDG Base Directory Specification 0.8.
package enum UserFolder {
  /// For settings: `$XDG_CONFIG_HOME/bilateral`, by default `~/.config/bilateral`.
  case settings

  /// For what a program remembers: `$XDG_STATE_HOME/bilateral`, by default `~/.local/state/bilateral`.
  case state

  /// Its path; `nil` where neither variable names a folder by its whole path.
  package func path(in environment: [String: String]) -> String? {
    func folder(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let (variable, usual) =
      switch self {
      case .settings: ("XDG_CONFIG_HOME", ".config")
      case .state: ("XDG_STATE_HOME", ".local/state")
      }
    let parent = folder(variable) ?? folder("HOME").map { "\($0)/\(usual)" }
    return parent.map { "\($0)/bilateral" }
  }
}
