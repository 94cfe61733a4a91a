/// Finds out why a reader stopped: what stands there, and what the writer most likely meant.
///
/// Runs once, on a text that is refused, so it may look back and ahead as it likes.
struct Diagnosis {
  /// The text and its tail.
  let bytes: [UInt8]
  let byteCount: Int
  let stop: Stop

  /// The innermost array or object that was open.
  let container: Node?

  /// The last node that was read.
  let last: Node?

  var syntaxError: SyntaxError {
    let (reason, offset) = verdict
    if reason.category == .syntax, let conflict = MergeConflict(in: bytes) {
      return error(
        .mergeConflict(
          firstLine: position(of: conflict.start).line, lastLine: position(of: conflict.end).line),
        at: conflict.start)
    }
    return error(reason, at: offset)
  }

  private func error(_ reason: SyntaxError.Reason, at offset: Int) -> SyntaxError {
    SyntaxError(reason, at: offset, position(of: offset))
  }

  func position(of offset: Int) -> Position {
    var lines = LineTable()
    return lines.position(at: offset, in: bytes)
  }
}

extension Diagnosis {
  typealias Verdict = (reason: SyntaxError.Reason, offset: Int)

  private var verdict: Verdict {
    if isUTF16 { return (.encoding(.utf16), 0) }
    let offset = stop.offset
    switch stop.need {
    case .value: return strayCharacter ?? valueVerdict
    case .key: return strayCharacter ?? keyVerdict
    case .colon: return strayCharacter ?? colonVerdict
    case .commaOrEnd: return strayCharacter ?? tokenGoingOn ?? commaVerdict
    case .nothing:
      return strayCharacter ?? tokenGoingOn ?? (.structure(.textAfterEnd(found)), offset)
    case .characterOfString(let opening): return characterVerdict(opening: opening)
    case .escape(let opening): return escapeVerdict(opening: opening)
    case .unicodeEscape: return (.string(.unfinishedUnicodeEscape), offset)
    case .loneSurrogate(let unit): return (.string(.loneSurrogate(unit)), offset)
    case .utf8: return (.encoding(.invalidUTF8(bytes[offset])), offset)
    case .noLeadingZero: return (.number(.leadingZero), offset)
    case .digits(let part): return digitsVerdict(part)
    case .lessDepth: return (.limit(.tooDeep), offset)
    case .shorterString(let length): return (.limit(.stringTooLong(bytes: length)), offset)
    }
  }

  /// Whether the text begins with a mark or with characters of UTF-16.
  private var isUTF16: Bool {
    guard byteCount >= 2, stop.offset <= 1 else { return false }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let zeros = bytes.prefix(4).map { $0 == 0 }
    return byteCount >= 4
      && (zeros == [false, true, false, true] || zeros == [true, false, true, false])
  }
}
