import TerminalKit
import Testing

struct ThemeTests {
  @Test(arguments: Theme.allCases, ColorDepth.allCases)
  func staysWithinTheColoursOfTheTerminal(theme: Theme, depth: ColorDepth) {
    let most =
      switch depth {
      case .mono: 0
      case .eight: 8
      case .sixteen: 16
      case .indexed256: 256
      }
    for role in Role.allCases {
      let style = theme.style(of: role, depth: depth)
      #expect(style.foreground.map { Int($0) < most } ?? true)
      #expect(style.background.map { Int($0) < most } ?? true)
    }
  }

  @Test(arguments: [
    (Theme.dark, [Palette.black, Palette.gray(0x26)], 4.5), (.light, [.white, .gray(0xEE)], 4.5),
    (.highContrast, [.black], 7),
  ])
  func isLegibleIn256Colours(theme: Theme, backgrounds: [Palette], least: Double) {
    for role in Role.allCases where role != .frame {
      let style = theme.style(of: role, depth: .indexed256)
      for background in backgrounds {
        let contrast = Palette.xterm(style.foreground ?? 0).contrast(
          with: style.background.map(Palette.xterm) ?? background)
        #expect(contrast >= least, "\(theme) \(role) \(contrast)")
      }
    }
  }

  @Test(arguments: [
    (Theme.dark, Palette.black, 4.5), (.light, .white, 4.5), (.highContrast, .black, 7),
  ])
  func isLegibleIn16And8Colours(theme: Theme, background: Palette, least: Double) {
    for depth in [ColorDepth.sixteen, .eight] {
      for role in Role.allCases where role != .frame {
        let style = theme.style(of: role, depth: depth)
        let brightens = depth == .eight && style.isBold
        for palette in [Palette.vga, Palette.xtermBasic] {
          let text = palette[Int(style.foreground ?? 0) + (brightens ? 8 : 0)]
          let behind = style.background.map { palette[Int($0)] } ?? background
          let contrast = text.contrast(with: behind)
          #expect(contrast >= least, "\(theme) \(depth) \(role) \(contrast)")
        }
      }
    }
  }

  @Test func showsTheSelectionWithoutColour() {
    #expect(Theme.mono.style(of: .selected, depth: .mono).isReversed)
    #expect(Theme.dark.style(of: .selected, depth: .mono).isReversed)
  }
}
