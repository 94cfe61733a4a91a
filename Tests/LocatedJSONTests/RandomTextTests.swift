import LocatedJSON
import Testing

struct RandomTextTests {
  @Test(arguments: 1...300)
  func readsBackWhatWasPrinted(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let tree = Tree.random(depth: 5, using: &generator)
    let text = tree.printed(using: &generator)
    #expect(try Tree(Document(Array(text.utf8)).root) == tree)
  }

  @Test(arguments: 1...60)
  func decidesAsThePlainReaderDoesOnDamagedTexts(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let text = Tree.random(depth: 4, using: &generator).printed(using: &generator)
    for _ in 1...80 {
      var bytes = Array(text.utf8)
      bytes.damage(using: &generator)
      let isAccepted = (try? Document(bytes)) != nil
      #expect(isAccepted == ReferenceReader.accepts(bytes), "\(bytes)")
    }
  }

  @Test(arguments: 1...60)
  func namesAPlaceWithinADamagedText(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let text = Tree.random(depth: 4, using: &generator).printed(using: &generator)
    for _ in 1...40 {
      var bytes = Array(text.utf8)
      bytes.damage(using: &generator)
      guard case .failure(let error) = Result(catching: { try Document(bytes) }) else { continue }
      let fault = error as? SyntaxError
      #expect(fault.map { (0...bytes.count).contains($0.offset) } == true)
      #expect(fault?.position == fault.map { Position(ofOffset: $0.offset, in: bytes) })
    }
  }

  @Test(arguments: 1...20)
  func refusesEveryTextThatIsCutOff(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let tree = Tree.array([.random(depth: 3, using: &generator)])
    let bytes = Array(tree.printed(using: &generator).utf8)
    let end = try Document(bytes).root.sourceRange.upperBound
    for length in 0..<end {
      #expect(throws: SyntaxError.self) { try Document(Array(bytes[..<length])) }
    }
  }
}

extension [UInt8] {
  /// Changes, puts in or takes out a few bytes, most often some that mean something in JSON.
  fileprivate mutating func damage(using generator: inout SeededGenerator) {
    for _ in 0...generator.below(3) {
      let place = generator.below(count + 1)
      let telling = Array("{}[]\",:\\u0123456789eE+-.tfn \n\t\r\0".utf8)
      let byte =
        generator.below(4) == 0 ? UInt8(generator.below(256)) : generator.choice(of: telling)
      switch generator.below(3) {
      case 0: insert(byte, at: place)
      case 1 where place < count: self[place] = byte
      default: removeSubrange(place..<Swift.min(count, place + 1 + generator.below(4)))
      }
    }
  }
}
