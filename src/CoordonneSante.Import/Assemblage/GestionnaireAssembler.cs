using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Import.Deductions;
using CoordonneSante.Import.Finess.Enregistrements;

namespace CoordonneSante.Import.Assemblage;

/// <summary>
/// The gestionnaires of the structures kept: as the legal-entity source describes them, else what their structures let deduce.
/// </summary>
internal static class GestionnaireAssembler
{
    /// <param name="structures">The structures that the directory keeps.</param>
    /// <param name="entities">Legal entities; those that manage none of the structures are left out.</param>
    public static List<GestionnaireRow> Assemble(IEnumerable<StructureFiness> structures, IEnumerable<EntiteJuridiqueFiness> entities)
    {
        var known = entities.ToDictionary(entity => entity.Finess);
        return
        [
            .. structures
                .Where(structure => structure.FinessEntiteJuridique is not null)
                .GroupBy(structure => structure.FinessEntiteJuridique!) // null is filtered just above
                .Select(managed => Assemble(managed.Key, known.GetValueOrDefault(managed.Key), [.. managed])),
        ];
    }

    private static GestionnaireRow Assemble(string finess, EntiteJuridiqueFiness? entity, List<StructureFiness> structures)
    {
        var names = new[] { entity?.Nom, entity?.NomLong }.Concat(
            structures.SelectMany(structure => new[] { structure.Nom, structure.NomLong }));
        var apes = structures.Select(structure => structure.CodeApe).Append(entity?.CodeApe);
        var category = DeductionGestionnaire.Deduce(
            entity?.StatutJuridiqueCode, entity?.Siren ?? SirenOfSirets(structures), names.OfType<string>(), apes.OfType<string>());
        return new GestionnaireRow
        {
            Finess = finess,
            Siren = entity?.Siren,
            Nom = entity?.NomLong ?? entity?.Nom,
            Categorie = category.Valeur,
            CategorieFiabilite = category.Fiabilite,
            RegleDeduction = category.Regle,
            StatutJuridiqueCode = entity?.StatutJuridiqueCode,
            StatutJuridiqueLibelle = entity?.StatutJuridiqueLibelle,
        };
    }

    /// <summary>
    /// A site's SIRET begins with its owner's SIREN; several owners under one FINESS number tell nothing. It serves the deduction only.
    /// </summary>
    private static string? SirenOfSirets(List<StructureFiness> structures)
    {
        var sirens = structures
            .Where(structure => structure is { Siret: not null, SiretCleValide: true })
            .Select(structure => structure.Siret![..9]) // not null in this list
            .Distinct()
            .ToList();
        return sirens is [var only] ? only : null;
    }
}
