import ProgrammeModel

/// Files as people never write them: fields in any order and of any type, spaces anywhere.
struct JSONMaker {
  private var random: LinearCongruence

  init(seed: UInt64) { random = LinearCongruence(seed: seed) }

  /// A file of a kind: a record, or a list of them.
  mutating func file(of kind: RecordKind) -> String {
    guard Bool.random(using: &random) else { return object(kind.outlines, depth: 3) }
    let items = (0..<pick(5)).map { _ in object(kind.outlines, depth: 2) }
    return "{\(blank)\"items\":[\(items.joined(separator: ","))]\(blank)}"
  }

  private mutating func object(_ outlines: [FieldOutline], depth: Int) -> String {
    var keys: Set<String> = []
    var members: [String] = []
    for _ in 0..<pick(8) {
      let outline = outlines.randomElement(using: &random)
      let key = outline.flatMap { pick(4) > 0 ? $0.name : nil } ?? otherKey
      guard keys.insert(key).inserted else { continue }
      members.append("\"\(key)\"\(blank):\(blank)\(value(outline?.shape, depth: depth - 1))")
    }
    return "{\(blank)\(members.joined(separator: "\(blank),"))}"
  }

  private mutating func value(_ shape: ValueShape?, depth: Int) -> String {
    guard depth > 0, pick(5) > 0 else { return scalar }
    switch shape {
    case .object(let outlines, _): return object(outlines, depth: depth)
    case .list(let element), .oneOrMore(let element):
      return
        "[\((0..<pick(4)).map { _ in value(element, depth: depth - 1) }.joined(separator: ", "))]"
    case .text, .map: return object([], depth: depth)
    default: return pick(3) == 0 ? "[\(scalar),\(blank)[\(scalar)]]" : scalar
    }
  }

  private var otherKey: String {
    mutating get {
      ["x_a", "x_b", "_comment", "$schema", "en", "zh", "ru", "fr", "titel"]
        .randomElement(using: &random) ?? "x_c"
    }
  }

  private var scalar: String {
    mutating get {
      [
        "null", "true", "0", "-0.0", "1.50", "2E-3", "\"\"", "\"2021-05\"", "\"2020/2021\"",
        #""\u202e\u0000я""#, "\"地铁\"", #""\ud83d\ude00/\/""#,
        "\"\(String(repeating: "wide ", count: pick(30)))\"",
      ].randomElement(using: &random) ?? "null"
    }
  }

  private var blank: String {
    mutating get { ["", " ", "\n", "\t\r\n   "].randomElement(using: &random) ?? "" }
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
}
