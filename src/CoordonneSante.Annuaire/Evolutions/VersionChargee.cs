using CoordonneSante.Annuaire.Versions;

namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>A version of the directory, in memory.</summary>
public sealed record VersionChargee(VersionAnnuaire Version, AnnuaireSnapshot Annuaire);
