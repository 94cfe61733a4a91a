import LocatedJSON
import Testing

struct SyntaxErrorTests {
  @Test(arguments: [
    ("", "1:1: the file is empty; write one value, such as {}"),
    (
      "[1,\n:]",
      "2:1: \":\" stands where a value has to; write a string, number, true, false, null, [ or {"
    ),
    (
      "{:1}",
      "1:2: \":\" stands where a key has to; write the key in double quotes, such as \"id\""
    ),
    (#"{"a" 1}"#, #"1:5: "1" follows the key; write ":" and a value after it"#),
    (
      #"{"a": 1 "b": 2}"#,
      #"1:8: a double quote follows the value; write "," between two values or "}" at the end"#
    ),
    ("[1 2]", #"1:3: "2" follows the value; write "," between two values or "]" at the end"#),
    ("[1,,2]", "1:4: a comma stands with nothing before it; delete it or write what is missing"),
    ("[1,]", #"1:3: a comma stands before the closing "]"; delete the comma"#),
    (#"{"a": 1,}"#, #"1:8: a comma stands before the closing "}"; delete the comma"#),
    ("\n[1}", #"2:3: "}" stands where the array that opens at 2:1 has to close; write "]""#),
    (#"{"a": [1]"#, #"1:10: the file ends within the object that opens at 1:1; write "}""#),
    (
      "{}\n{}",
      "2:1: \"{\" follows the end of the value; a file holds one value: delete what follows it"
    ),
  ])
  func wordsFaultsOfStructure(text: String, message: String) {
    #expect(fault(in: text)?.description == message)
    #expect(fault(in: text)?.category == .syntax)
  }

  @Test(arguments: [
    (
      "\u{FEFF}{}",
      "1:1: a byte order mark (EF BB BF) stands before the text; save the file as UTF-8 without BOM"
    ),
    ("[\0]", "1:2: a NUL byte stands in the text; delete it or restore the file from a copy"),
    ("['a']", "1:2: a single quote stands here; write strings and keys in double quotes: \""),
    ("[1，2]", "1:3: ， (U+FF0C) only looks like a character of JSON; write ,"),
    ("[“a”]", "1:2: “ (U+201C) only looks like a character of JSON; write \""),
    ("[\u{A0}1]", "1:2: U+00A0 is no space in JSON; write an ordinary space"),
    (
      "// a\n{}",
      "1:1: // begins a comment, which JSON does not have; write it as a \"_comment\" field"
    ),
  ])
  func wordsFaultsOfCharacters(text: String, message: String) {
    #expect(fault(in: text)?.description == message)
    #expect(fault(in: text)?.category == .syntax)
  }

  @Test(arguments: [
    ("{id: 1}", #"1:2: the key id stands without quotes; write "id""#),
    ("[True]", "1:2: True is no value in JSON; write true"),
    ("[-Infinity]", "1:2: -Infinity is no number in JSON; write null or leave the field out"),
    ("[metro]", #"1:2: metro stands without quotes; write "metro", true, false or null"#),
    (
      "[01]",
      "1:2: a number begins with a needless 0; delete it, or write the number in quotes to keep it"
    ),
    ("[+1]", #"1:2: a number begins with "+"; delete it"#),
    ("[.5]", "1:2: a number begins with its decimal point; write 0 before it"),
    ("[-]", #"1:3: "]" follows "-"; write a digit after it"#),
    (
      "1.",
      "1:3: the end of the file follows the decimal point; write a digit after it or delete the point"
    ),
    ("[1e ]", "1:4: U+0020 stands where the exponent has to; write a digit"),
    ("[0x1F]", "1:2: a number begins with 0x; write it to the base of ten"),
    (
      "[2021-05-14]",
      #"1:6: "-" stands within a number; delete it, or write the whole in quotes"#
    ),
  ])
  func wordsFaultsOfWordsAndNumbers(text: String, message: String) {
    #expect(fault(in: text)?.description == message)
    #expect(fault(in: text)?.category == .syntax)
  }

  @Test(arguments: [
    ("[\"a", "1:4: the file ends within the string that opens at 1:2; write the closing quote"),
    (
      "[\"a\n\"]",
      """
      1:4: the line ends within the string that opens at 1:2; \
      write the closing quote, or \\n for a line end in the string
      """
    ),
    ("[\"\t\"]", "1:3: U+0009 stands bare in a string; write \\t or delete it"),
    ("[\"\u{1}\"]", "1:3: U+0001 stands bare in a string; write \\u0001 or delete it"),
    (
      #"["C:\work"]"#,
      #"1:5: "w" follows "\"; write \\ for a backslash, or one of \" \/ \b \f \n \r \t \u"#
    ),
    (
      #"["\u12"]"#,
      #"1:3: \u is followed by fewer than four hexadecimal digits; write four, such as \u00e9"#
    ),
    (
      #"["\uD83D"]"#,
      #"1:3: \uD83D is one half of a surrogate pair; write both halves, or the character itself"#
    ),
  ])
  func wordsFaultsOfStrings(text: String, message: String) {
    #expect(fault(in: text)?.description == message)
    #expect(fault(in: text)?.category == .syntax)
  }

  @Test(arguments: [
    (
      SyntaxError.LimitFault.textTooLong(bytes: 70_000_000),
      "the file has 70000000 bytes; at most 67108864 are read: split it"
    ),
    (
      .stringTooLong(bytes: 2_000_000),
      "this string has 2000000 bytes; at most 1048576 are read: shorten it"
    ),
    (.tooDeep, "this bracket opens level 65; at most 64 levels are read"),
  ])
  func wordsLimits(fault: SyntaxError.LimitFault, message: String) {
    #expect(SyntaxError.Reason.limit(fault).description == message)
    #expect(SyntaxError.Reason.limit(fault).category == .limit)
  }

  @Test func tellsUTF16FromOtherBytes() {
    let texts = ["{}", "[]", "10", "\"a\""].map { Array($0.utf16) }
    for units in texts {
      let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let error = #expect(throws: SyntaxError.self) { try Document(little) }
      #expect(error?.description == "1:1: the file is UTF-16; save it as UTF-8")
      #expect(error?.category == .encoding)
    }
  }

  @Test func namesBothLinesOfAMergeLeftUnresolved() {
    let text = "{\n<<<<<<< HEAD\n\"a\": 1\n=======\n\"a\": 2\n>>>>>>> theirs\n}"
    let error = fault(in: text)
    #expect(error?.reason == .mergeConflict(firstLine: 2, lastLine: 6))
    #expect(error?.category == .mergeConflict)
    #expect(
      error?.description == """
        2:1: the markers of an unresolved merge stand in lines 2 to 6; \
        keep one of the versions between them and delete the markers
        """)
  }

  @Test func showsWhatCannotBeSeenByItsNumber() {
    #expect(fault(in: "[1\u{301}]")?.description.contains("U+0301 follows the value") == true)
    #expect(fault(in: "[1\u{7F}]")?.description.contains("U+007F follows the value") == true)
    #expect(fault(in: "[1🚇]")?.description.contains("\"🚇\" follows the value") == true)
  }
}
