import ArgumentParser
import ProgrammeModel

extension FileFault {
  /// Says on standard error why something was not written, and gives the exit code to end with: 2 where what stands in
  /// the way is kept, 1 where the disk refuses.
  func refusal(of path: String) -> ExitCode {
    Complaint.write("\(path): \(message)")
    switch self {
    case .taken, .notEmpty: return .dataErrors
    default: return .found
    }
  }
}
