namespace CoordonneSante.Annuaire.Versions;

/// <summary>A version of the directory, in memory.</summary>
public sealed record VersionChargee(VersionAnnuaire Version, AnnuaireSnapshot Annuaire);
