import CVTerm

/// What a terminal makes of the bytes that a program writes.
final class ScreenEmulator {
  private(set) var isOnAlternateScreen = false
  private(set) var showsCursor = true

  /// Whether presses of the mouse's buttons are reported to the program.
  private(set) var reportsMouse = false

  /// The cursor's column and row.
  private(set) var cursor = (x: 0, y: 0)
  private(set) var columns: Int
  private(set) var lines: Int

  private var terminal: OpaquePointer
  private var screen: OpaquePointer
  private let callbacks = UnsafeMutablePointer<VTermScreenCallbacks>.allocate(capacity: 1)

  /// The emulator keeps no more cells than this; a program may be told of a larger window.
  private static let most = (columns: 800, lines: 400)

  init(columns: Int, lines: Int) {
    (self.columns, self.lines) = Self.usable(columns: columns, lines: lines)
    callbacks.initialize(to: Self.callbacks)
    terminal = vterm_new(Int32(self.lines), Int32(self.columns))
    screen = vterm_obtain_screen(terminal)
    prepare()
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
  }

  /// Changes the size as a terminal does that clears its screen then.
  ///
  /// libvterm 0.1.4 crashes on some changes of its own, so there is a new one.
  func resize(columns: Int, lines: Int) {
    let (wasOnAlternateScreen, showedCursor) = (isOnAlternateScreen, showsCursor)
    (self.columns, self.lines) = Self.usable(columns: columns, lines: lines)
    vterm_free(terminal)
    terminal = vterm_new(Int32(self.lines), Int32(self.columns))
    screen = vterm_obtain_screen(terminal)
    prepare()
    if wasOnAlternateScreen { _ = feed(Array("\u{1B}[?1049h".utf8)) }
    if !showedCursor { _ = feed(Array("\u{1B}[?25l".utf8)) }
  }

  private func prepare() {
    vterm_set_utf8(terminal, 1)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(self).toOpaque())
    vterm_screen_reset(screen, 1)
  }

  /// A size that libvterm bears: it crashes on a wide character in a single column.
  private static func usable(columns: Int, lines: Int) -> (columns: Int, lines: Int) {
    if columns == 0 || lines == 0 { return (80, 24) }
    return (min(max(columns, 2), most.columns), min(max(lines, 1), most.lines))
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
      let isOn = value.map { $0.pointee.boolean != 0 } ?? false
      ScreenEmulator.at(emulator)?.notice(property, isOn: isOn)
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
    case VTERM_PROP_MOUSE: reportsMouse = isOn
    default: break
    }
  }
}
