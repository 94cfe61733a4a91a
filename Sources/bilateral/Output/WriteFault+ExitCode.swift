import ArgumentParser
import ProgrammeModel

extension WriteFault {
  /// 2 where something stands in the way that is kept, 1 where the disk refuses.
  var exitCode: ExitCode {
    switch self {
    case .taken, .notEmpty: .dataErrors
    case .unwritable: .found
    }
  }
}
