package import ProgrammeModel

extension Phrases {
  /// That a claim disagrees: in its own words, and then by its figure alone, which takes less room.
  package func disagreements(of claim: Observation, in unit: MeasuredUnit) -> [String] {
    let figure = claim.value.map { headed($0, in: unit) }
    return [claim.asWorded.map { quoted($0) }, figure].compactMap { $0.map { disagrees($0) } }
  }
}
