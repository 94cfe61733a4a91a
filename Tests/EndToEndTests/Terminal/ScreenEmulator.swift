import CVTerm

/// What a terminal makes of the bytes that a program writes.
final class ScreenEmulator {
  private(set) var isOnAlternateScreen = false
  private(set) var showsCursor = true

  /// The cursor's column and row.
  private(set) var cursor = (x: 0, y: 0)
  private(set) var columns: Int
  private(set) var lines: Int

  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let callbacks = UnsafeMutablePointer<VTermScreenCallbacks>.allocate(capacity: 1)

  /// The emulator keeps no more cells than this; a program may be told of a larger window.
  private static let most = (columns: 800, lines: 400)

  init(columns: Int, lines: Int) {
    self.columns = min(max(columns, 1), Self.most.columns)
    self.lines = min(max(lines, 1), Self.most.lines)
    terminal = vterm_new(Int32(self.lines), Int32(self.columns))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    vterm_screen_enable_altscreen(screen, 1)
    callbacks.initialize(to: Self.callbacks)
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(self).toOpaque())
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
  }

  /// Takes what a program wrote, and gives what a terminal answers to its questions.
  func feed(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBytes { buffer in
      let text = buffer.assumingMemoryBound(to: CChar.self)
      vterm_input_write(terminal, text.baseAddress, text.count)
    }
    vterm_screen_flush_damage(screen)
    var answer = [CChar](repeating: 0, count: 4096)
    let count = vterm_output_read(terminal, &answer, answer.count)
    return answer[..<count].map(UInt8.init(bitPattern:))
  }

  func resize(columns: Int, lines: Int) {
    self.columns = min(max(columns, 1), Self.most.columns)
    self.lines = min(max(lines, 1), Self.most.lines)
    vterm_set_size(terminal, Int32(self.lines), Int32(self.columns))
  }

  func cell(x: Int, y: Int) -> EmulatedCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(y), col: Int32(x)), &cell)
    return EmulatedCell(cell)
  }

  /// The rows without the blanks at their ends.
  var rows: [String] {
    (0..<lines).map { y in
      var row = ""
      for x in 0..<columns {
        let cell = cell(x: x, y: y)
        if cell.width > 0 { row += cell.text.isEmpty && !cell.isContinuation ? " " : cell.text }
      }
      while row.hasSuffix(" ") { row.removeLast() }
      return row
    }
  }

  private static var callbacks: VTermScreenCallbacks {
    var callbacks = VTermScreenCallbacks()
    callbacks.settermprop = { property, value, emulator in
      ScreenEmulator.at(emulator)?.notice(property, isOn: value?.pointee.boolean != 0)
      return 1
    }
    callbacks.movecursor = { place, _, _, emulator in
      ScreenEmulator.at(emulator)?.cursor = (Int(place.col), Int(place.row))
      return 1
    }
    return callbacks
  }

  private static func at(_ pointer: UnsafeMutableRawPointer?) -> ScreenEmulator? {
    pointer.map { Unmanaged<ScreenEmulator>.fromOpaque($0).takeUnretainedValue() }
  }

  private func notice(_ property: VTermProp, isOn: Bool) {
    switch property {
    case VTERM_PROP_ALTSCREEN: isOnAlternateScreen = isOn
    case VTERM_PROP_CURSORVISIBLE: showsCursor = isOn
    default: break
    }
  }
}
