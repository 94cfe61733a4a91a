/// Why a flag of a new record can't be read.
package enum FlagFault: Error, Equatable, Sendable {
  case unknown(flag: String, nearest: String?)
  /// It is an object: its fields have flags of their own.
  case inParts(flag: String, [String])
  case noValue(flag: String)
  case repeated(flag: String)
  case plainAndTranslated(flag: String)
  case noKey(flag: String, value: String)
  case noJSON(flag: String, reason: String)
  case noDirectory
  case tooManyDirectories(first: String, second: String)
}

extension FlagFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknown(let flag, let nearest):
      "\(shortened(flag)): is no field of this kind; "
        + (nearest.map { "did you mean \($0)?" } ?? "--help lists them")
    case .inParts(let flag, let parts):
      "\(flag): is given field by field; write \(parts.joined(separator: ", "))"
    case .noValue(let flag): "\(flag): has no value; write it after the flag"
    case .repeated(let flag): "\(flag): is given twice; give it once"
    case .plainAndTranslated(let flag):
      "\(flag): is given with and without a language; give \(flag) alone, or one for each language"
    case .noKey(let flag, let value):
      "\(flag): \"\(shortened(value))\" has no key; write KEY=VALUE"
    case .noJSON(let flag, let reason): "\(flag): is no JSON: \(reason)"
    case .noDirectory: "no data directory; write its path last, or set BILATERAL_DATA"
    case .tooManyDirectories(let first, let second):
      "\"\(shortened(second))\": is a second directory after \"\(shortened(first))\"; "
        + "quote a value that has blanks"
    }
  }
}
