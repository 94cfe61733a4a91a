import ProgrammeModel
import Testing

struct AudienceTests {
  @Test func widensFromInternalToPublic() {
    #expect(Visibility.internal < .partner)
    #expect(Visibility.partner < .public)
    #expect([Visibility.public, .internal, .partner].min() == .internal)
  }

  @Test(arguments: Visibility.allCases)
  func seesWhatIsMarkedForItOrWider(visibility: Visibility) {
    #expect(Audience.internal.sees(visibility))
    #expect(Audience.partner.sees(visibility) == (visibility != .internal))
    #expect(Audience.public.sees(visibility) == (visibility == .public))
  }
}
