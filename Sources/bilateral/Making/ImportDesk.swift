import ArgumentParser
import ProgrammeModel
import Reports
import TerminalKit

/// Where figures from a file are laid beside a series, and then put into its file.
struct ImportDesk {
  private let directory: String
  private let loader: Loader
  private let snapshot: Snapshot

  /// Reads the directory, or ends the command with one line on standard error and exit code 3.
  init(directory: String) throws {
    self.directory = directory
    do throws(LoadError) {
      loader = try Loader(path: directory)
      snapshot = try loader.snapshot()
    } catch {
      throw ExitCode.noData(because: error)
    }
  }

  /// What a file would change of a series, with what was settled on the way.
  func change(
    series id: String, source: String?, from path: String, _ options: FigureFile.Options
  ) throws -> (difference: TradeImport, remarks: [String]) {
    do throws(ImportFault) {
      guard let series = snapshot.series[Identifier(id)] else {
        let nearest = nearestName(to: id, among: snapshot.series.map(\.common.id))
        throw .noSeries(id, nearest: nearest, known: snapshot.series.map(\.common.id).sorted())
      }
      if let source, snapshot.sources[Identifier(source)] == nil {
        let nearest = nearestName(to: source, among: snapshot.sources.map(\.common.id))
        throw .noSource(source, nearest: nearest)
      }
      let file = try FigureFile(try InputFile.bytes(of: path), for: series, options)
      return (try TradeImport(file, into: series, of: snapshot, source: source), file.remarks)
    } catch {
      Complaint.write(error.isOfFile ? "\(path): \(error)" : "\(error)")
      throw ExitCode.dataErrors
    }
  }

  /// Writes the series' file where it has no error then that it had not before.
  func write(_ change: TradeImport) throws {
    guard let file = change.file else { return }
    let problems = try newErrors(with: file)
    guard problems.isEmpty else {
      let lines = problems.map { VisibleText.filter($0) + "\n" }
      try? OpenOutput.errors.write(lines.joined())
      throw ExitCode.dataErrors
    }
    do throws(FileFault) {
      let disk = try DirectoryOnDisk(path: directory)
      try disk.replace(file.path, readAs: change.document, with: file.bytes)
    } catch {
      throw error.refusal(of: "\(directory)/\(file.path)")
    }
    try Delivery.deliver("\(directory)/\(file.path)\n", to: nil)
  }

  private func newErrors(with file: NewFile) throws -> [String] {
    do throws(LoadError) {
      let known = Set(snapshot.findings.map(\.fact))
      return try loader.adding(file).findings().findings.filter {
        $0.code.severity == .error && !known.contains($0.fact)
      }.map { "\($0)" }
    } catch {
      throw ExitCode.noData(because: error)
    }
  }
}
