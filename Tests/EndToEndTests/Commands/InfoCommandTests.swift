import Foundation
import Testing

struct InfoCommandTests {
  @Test func tellsWhatWasDetected() throws {
    let run = try CommandRun(
      "info", environment: ["LANG": "ru_RU.UTF-8", "NO_COLOR": "1", "HOME": "/nowhere"])
    #expect(run.status == 0 && run.complaint == "")
    for text in [
      "version", "moscow-beijing (bundled: ", " 0 errors)", "dumb, output is no terminal",
      "NO_COLOR", "LANG=ru_RU.UTF-8", "UTF-8", "/nowhere/.local/state/bilateral/visits.json",
      "/nowhere/.config/bilateral/config.json",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
    #expect(try CommandRun("info", "/nowhere").output.contains("/nowhere (named: no programme)"))
  }

  @Test func listsAllThatIsWrongWithTheSettings() throws {
    let folder = try TemporaryFolder(["bilateral/config.json": #"{"them": 1, "mouse": 2}"#])
    let run = try CommandRun("info", environment: ["XDG_CONFIG_HOME": folder.path])
    let file = "\(folder.path)/bilateral/config.json"
    #expect(run.output.contains("  \(file)\n"))
    #expect(run.output.contains("  \(file):1:2: ") && run.output.contains("  \(file):1:22: "))
  }

  @Test func timesEachStepFromTheDirectoryToTheFirstFrame() throws {
    let run = try CommandRun("info", "--timings")
    #expect(run.status == 0 && run.complaint == "")
    let phases = run.output.split(separator: "\n").map {
      $0.prefix(11).trimmingCharacters(in: .whitespaces)
    }
    #expect(
      phases == [
        "phase", "find", "read", "parse", "decode", "index", "check", "first frame", "all",
      ])
    let folder = try TemporaryFolder(["programme.json": "{\"format\": "])
    let broken = try CommandRun("info", "--timings", folder.path)
    #expect(broken.status == 3 && broken.complaint.contains("E002"))
    let absent = try CommandRun("info", "--timings", "/nowhere")
    #expect(absent.status == 3 && absent.output == "")
    #expect(absent.complaints.count == 1)
  }

  @Test func theManualComesFromTheCommandsOwnHelp() throws {
    let script = URL(filePath: #filePath).appending(path: "../../../../scripts/write-manual")
      .standardizedFileURL.path
    let run = try CommandRun(
      shell: "\"$bilateral\" --experimental-dump-help | \"\(script)\" 1.0")
    #expect(run.status == 0 && run.complaint == "")
    #expect(run.output.hasPrefix(".TH BILATERAL 1"))
    for text in [".SS bilateral show", ".SS bilateral import trade", "\\fB\\-\\-audience\\fR"] {
      #expect(run.output.contains(text), "\(text)")
    }
  }

  private static let shells = ["bash", "zsh", "fish"].filter { shell in
    (try? CommandRun(shell: "command -v \(shell)"))?.status == 0
  }

  /// Those of the three that are installed.
  @Test(arguments: shells)
  func itsOwnShellReadsACompletion(shell: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.file("completion.\(shell)")
    let run = try CommandRun(
      shell: "\"$bilateral\" --generate-completion-script \(shell) >\(file) && \(shell) -n \(file)")
    #expect(run.status == 0 && run.complaint == "")
  }

  private static let bashAsked = """
    "$bilateral" --generate-completion-script bash >"$folder/c"; source "$folder/c"
    ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
      COMPREPLY=(); _bilateral bilateral "${@: -1}" "${@: -2:1}"; echo "${COMPREPLY[*]}"; }
    ask bilateral sho; ask bilateral show areas --form; ask bilateral show areas --format m; ask bilateral show ev; ask bilateral show areas --language z
    """

  @Test func bashCompletesCommandsOptionsAndValues() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(shell: "folder='\(folder.path)'\n\(Self.bashAsked)")
    #expect(run.output == "show\n--format\nmarkdown\nevents\nzh\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreMade(shell: String) throws {
    let run = try CommandRun("--generate-completion-script", shell)
    #expect(run.status == 0)
    #expect(run.output.contains("screenshot"))
  }
}
