using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Redaction;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice.Modes;

/// <summary>The directory's structures of a mode, counted when asked.</summary>
/// <param name="Nombre">0 too when the directory's source does not list the mode.</param>
/// <param name="Note">What the number says, in French: a mode that is not listed has no number.</param>
public sealed record EffectifMode(int Nombre, string Note)
{
    public static EffectifMode Of(ModeExercice mode, AnnuaireSnapshot annuaire)
    {
        var found = annuaire.Structures(null, Filter(mode.Type), null, new PageArguments(First: 1));
        var date = found.Nodes.FirstOrDefault()?.Provenance.DateExtraction;
        return new EffectifMode(
            found.TotalCount,
            mode.CategorieFiness switch
            {
                null => Typographie.Compose(
                    "FINESS n'a pas de catégorie pour ce mode : l'annuaire n'en liste aucune structure, et 0 n'est pas un décompte."),
                var code when date is null => $"L'annuaire n'a aucune structure de la catégorie FINESS {code}.",
                var code => $"Structures de la catégorie FINESS {code}, extraites le {DateEnLettres.Of(date.Value)}.",
            }
        );
    }

    /// <returns>Null when the directory does not tell the form apart.</returns>
    public static int? Of(VarianteMode variante, AnnuaireSnapshot annuaire) =>
        variante.Specialite is { } specialite
            ? annuaire.Structures(null, Filter(specialite), null, new PageArguments(First: 0)).TotalCount
            : null;

    private static StructureFilter Filter(TypeStructure type) => new() { Type = new EnumOperationFilter<TypeStructure> { Eq = type } };

    private static StructureFilter Filter(SpecialiteCentre specialite) =>
        new() { Specialite = new EnumOperationFilter<SpecialiteCentre> { Eq = specialite } };
}
