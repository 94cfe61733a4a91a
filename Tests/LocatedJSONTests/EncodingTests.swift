import LocatedJSON
import Testing

struct EncodingTests {
  @Test(arguments: 0x80...0xFF)
  func acceptsTwoBytesExactlyWhenTheyAreUTF8(lead: Int) {
    for second in 0...0xFF {
      expectAgreement(on: [UInt8(lead), UInt8(second)])
    }
  }

  @Test(arguments: 0xE0...0xEF)
  func acceptsThreeBytesExactlyWhenTheyAreUTF8(lead: Int) {
    for second in 0x70...0xD0 {
      for third in [0x20, 0x7F, 0x80, 0xA5, 0xBF, 0xC0, 0xFF] {
        expectAgreement(on: [lead, second, third].map { UInt8($0) })
      }
    }
  }

  @Test(arguments: 0xEF...0xFA)
  func acceptsFourBytesExactlyWhenTheyAreUTF8(lead: Int) {
    for second in 0x7F...0xC0 {
      for last in [0x7F, 0x80, 0xBF, 0xC0] {
        expectAgreement(on: [lead, second, 0x80, last].map { UInt8($0) })
        expectAgreement(on: [lead, second, last, 0xBF].map { UInt8($0) })
      }
    }
  }

  @Test(arguments: [0, 1, 2, 3])
  func findsTheFaultAmongLettersOfTwoBytes(place: Int) {
    for damaged in [[0xC1, 0xB0], [0xD0, 0x20], [0x80, 0x80]] as [[UInt8]] {
      var letters = Array(repeating: [0xD0, 0x96] as [UInt8], count: 4)
      letters[place] = damaged
      expectAgreement(on: letters.flatMap(\.self))
    }
  }

  @Test func namesTheByteInHexadecimal() {
    let error = #expect(throws: SyntaxError.self) { try Document([0x22, 0xCF, 0xF0, 0x22]) }
    #expect(error?.description == "1:2: byte 0xCF is not UTF-8; save the file as UTF-8")
    #expect(error?.category == .encoding)
  }

  /// Tries bytes in a string, with text of every kind after them.
  private func expectAgreement(on bytes: [UInt8]) {
    for tail in ["", "a", "Ж", "京京"] {
      let text = [UInt8(ascii: "\"")] + bytes + Array(tail.utf8) + [UInt8(ascii: "\"")]
      let isUTF8 = String(validating: text, as: UTF8.self) != nil
      let isJSON = isUTF8 && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
      let isAccepted = (try? Document(text)) != nil
      if isAccepted != isJSON {
        Issue.record("\(text): accepted \(isAccepted), is JSON \(isJSON)")
      }
    }
  }
}
