import ProgrammeModel
import Testing

struct AudienceTests {
  @Test func widensFromInternalToPublic() {
    #expect(Visibility.internal < .partner)
    #expect(Visibility.partner < .public)
    #expect([Visibility.public, .internal, .partner].min() == .internal)
  }
}
