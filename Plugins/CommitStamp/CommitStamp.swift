import Foundation
import PackagePlugin

/// Notes the commit that is built, so that `bilateral --version` can tell it.
///
/// It runs at every build and writes only on a change. The file lies in the build folder, so that building never
/// changes the source tree. Without git or a repository the commit is `unknown`.
@main
struct CommitStamp: BuildToolPlugin {
  private static let script = """
    commit=$(git -C "$1" rev-parse --short HEAD 2>/dev/null)
    line="extension Version { static let commit = \\"${commit:-unknown}\\" }"
    [ "$(cat "$2" 2>/dev/null)" = "$line" ] || printf '%s\\n' "$line" >"$2"
    """

  func createBuildCommands(context: PluginContext, target: any Target) -> [Command] {
    let folder = context.pluginWorkDirectoryURL
    let file = folder.appending(path: "Version+Commit.swift")
    return [
      .prebuildCommand(
        displayName: "Note the commit", executable: URL(filePath: "/bin/sh"),
        arguments: ["-c", Self.script, "sh", context.package.directoryURL.path, file.path],
        outputFilesDirectory: folder)
    ]
  }
}
