using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Import.Deductions;
using CoordonneSante.Import.Finess.Enregistrements;

namespace CoordonneSante.Import.Assemblage;

/// <summary>
/// Places each structure: its commune or arrondissement, its quarter, the zoning that applies, and a position that can be trusted.
/// </summary>
internal sealed class StructureAssembler(
    Territories territories,
    ArrondissementFinder arrondissements,
    PositionCheck positions,
    QuartierAssembler quarters,
    QuartierIndex quarterIndex)
{
    /// <returns>Without its source and its date, which the file does not tell before its end; null when the structure is rejected, for want
    /// of a known commune.</returns>
    public StructureRow? Assemble(SourceLine<StructureFiness> line)
    {
        var structure = line.Value;
        if (FindLeaf(line) is not { } code)
        {
            return null;
        }

        var commune = territories[code];
        var position = positions.Check(line, structure.Position, commune, "coordxet, coordyet");
        var quarter = position is null or { Niveau: NiveauGeocodage.Commune }
            ? null
            : quarterIndex.Find(position.Longitude, position.Latitude);
        var speciality = structure.Type == TypeStructure.CentreDeSante ? DeduceSpeciality(structure) : null;
        return SameNames<StructureFiness, StructureRow>.Copy(structure) with
        {
            FinessGestionnaire = structure.FinessEntiteJuridique,
            Specialite = speciality?.Valeur,
            SpecialiteFiabilite = speciality?.Fiabilite,
            SpecialiteRegle = speciality?.Regle,
            CodeInsee = code,
            Longitude = position?.Longitude,
            Latitude = position?.Latitude,
            PositionQualite = position?.Geocodage,
            PositionNiveau = position?.Niveau,
            ZonageMedecin = (quarter is null ? null : quarters.FindZoning(quarter)) ?? commune.ZonageMedecin,
            CodeQuartier = quarter,
        };
    }

    private string? FindLeaf(SourceLine<StructureFiness> line)
    {
        var code = territories.Resolve(line.Value.CodeInsee);
        if (code is null)
        {
            line.LeaveOut("commune", line.Value.CodeInsee);
            return null;
        }

        if (!territories.IsDivided(code))
        {
            return code;
        }

        var leaf = arrondissements.Find(code, line.Value.CodePostal, line.Value.Ville);
        if (leaf is null)
        {
            line.Reject("ligneacheminement", $"{line.Value.CodePostal} {line.Value.Ville}", MotifsAssemblage.ArrondissementInconnu);
        }

        return leaf;
    }

    private static Deduction<SpecialiteCentre> DeduceSpeciality(StructureFiness structure) =>
        DeductionSpecialite.Deduce(structure.Categorie, new[] { structure.Nom, structure.NomLong }.OfType<string>(), structure.CodeApe);
}
