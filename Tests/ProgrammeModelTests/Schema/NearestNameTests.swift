import ProgrammeModel
import Testing

struct NearestNameTests {
  @Test(arguments: [
    ("titel", "title"), ("Title", "title"), ("tilte", "title"), ("decription", "description"),
    ("moskow", "moscow"), ("beijng", "beijing"),
  ])
  func findsWhatWasMeant(text: String, name: String) {
    let names = ["id", "title", "description", "moscow", "beijing"]
    #expect(nearestName(to: text, among: names) == name)
  }

  @Test(arguments: ["", "colour", "x", "tttttt", "🙂"])
  func findsNothingWhereNothingIsClose(text: String) {
    #expect(nearestName(to: text, among: ["title", "description"]) == nil)
  }

  @Test func takesTheFirstOfEquallyCloseNames() {
    #expect(nearestName(to: "cat", among: ["bat", "hat", "rat"]) == "bat")
  }

  @Test func countsEditsAsATableDoes() {
    var random = LinearCongruence(seed: 7)
    for _ in 0..<2000 {
      let (left, right) = (random.word(upTo: 12), random.word(upTo: 12))
      let limit = max(1, left.count / 3)
      let isClose = !left.isEmpty && table(left, right) <= limit
      let found = nearestName(to: left, among: [right]) != nil
      #expect(found == isClose, "\(left) \(right)")
    }
  }

  @Test func comparesOnlyTheFirst64Bytes() {
    let long = String(repeating: "a", count: 1000)
    #expect(nearestName(to: long, among: [String(repeating: "a", count: 64)]) != nil)
  }

  /// The distance by its definition: change, take out, put in, or exchange two neighbours.
  private func table(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    var rows = [Array(0...right.count)]
    for i in 1..<(left.count + 1) {
      var row = [i]
      for j in 1..<(right.count + 1) {
        var least = min(
          rows[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1), rows[i - 1][j] + 1,
          row[j - 1] + 1)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          least = min(least, rows[i - 2][j - 2] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
