import LocatedJSON

/// Makes a record's JSON of what a command line gives.
///
/// A value that does not fit its field is kept as a text, so that the check of the whole directory tells what is wrong
/// with it in the one wording that there is.
struct FieldValues {
  let words: FieldWords

  /// The fields that are given, in canonical order.
  func fields(
    _ outlines: [FieldOutline], below path: [String]
  ) throws(FlagFault) -> [JSONField] {
    var fields: [JSONField] = []
    for outline in outlines {
      let path = path + [outline.name]
      if case .object(let inner, _) = outline.shape {
        let inside = try self.fields(inner, below: path)
        if !inside.isEmpty { fields.append(JSONField(outline.name, .object(inside))) }
        continue
      }
      let flag = FieldFlag(path: path, outline: outline)
      guard let given = words.given[flag.name] else { continue }
      fields.append(JSONField(outline.name, try value(of: flag, given)))
    }
    return fields
  }

  private func value(
    of flag: FieldFlag, _ given: [FieldWords.Given]
  ) throws(FlagFault) -> JSONValue {
    if flag.isText { return try text(given, flag.name) }
    switch flag.outline.shape {
    case .list(let one): return .array(try elements(of: one, given, flag.name))
    case .oneOrMore(let one):
      let all = try elements(of: one, given, flag.name)
      return all.count == 1 ? all[0] : .array(all)
    case .map(_, let one): return try map(of: one, given, flag.name)
    default:
      guard given.count == 1 else { throw .repeated(flag: flag.name) }
      return try value(given[0].value, flag.outline.shape, flag.name)
    }
  }

  private func elements(
    of shape: ValueShape, _ given: [FieldWords.Given], _ flag: String
  ) throws(FlagFault) -> [JSONValue] {
    var all: [JSONValue] = []
    for one in given { all.append(try value(one.value, shape, flag)) }
    return all
  }

  private func text(_ given: [FieldWords.Given], _ flag: String) throws(FlagFault) -> JSONValue {
    let plain = given.filter { $0.language == nil }
    if !plain.isEmpty {
      guard plain.count == given.count else { throw .plainAndTranslated(flag: flag) }
      guard plain.count == 1 else { throw .repeated(flag: flag) }
      return .string(plain[0].value)
    }
    var fields: [JSONField] = []
    for one in given {
      let language = one.language ?? ""
      if fields.contains(where: { $0.key == language }) {
        throw .repeated(flag: "\(flag)-\(language)")
      }
      fields.append(JSONField(language, .string(one.value)))
    }
    return .object(fields)
  }

  private func map(
    of shape: ValueShape, _ given: [FieldWords.Given], _ flag: String
  ) throws(FlagFault) -> JSONValue {
    var fields: [JSONField] = []
    for one in given {
      let parts = one.value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw .noKey(flag: flag, value: one.value)
      }
      let key = String(parts[0])
      if fields.contains(where: { $0.key == key }) { throw .repeated(flag: "\(flag) \(key)=") }
      fields.append(JSONField(key, try value(String(parts[1]), shape, flag)))
    }
    return .object(fields)
  }

  private func value(
    _ text: String, _ shape: ValueShape, _ flag: String
  ) throws(FlagFault) -> JSONValue {
    switch shape {
    case .bool: return ["true": true, "false": false][text] ?? .string(text)
    case .quantity, .integer, .multiple, .weight:
      return Quantity.isNumber(text) ? .number(text) : .string(text)
    case .orNull(let one): return text == "null" ? .null : try value(text, one, flag)
    case .object:
      do throws(SyntaxError) {
        return JSONValue(stored: try Document(Array(text.utf8)).root)
      } catch {
        throw .noJSON(flag: flag, reason: "\(error.reason)")
      }
    default: return .string(text)
    }
  }
}
