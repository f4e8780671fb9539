using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Import.Deductions;

/// <summary>Finds the SIREN of a gestionnaire in the SIRET of its structures, or of its other establishments.</summary>
internal static class DeductionSiren
{
    /// <summary>Name of the rule, as users see it.</summary>
    public const string Regle = "siret-des-structures";

    /// <inheritdoc cref="Regle"/>
    public const string RegleAutres = "siret-des-autres-etablissements";

    /// <summary>A site's SIRET begins with its owner's SIREN.</summary>
    /// <param name="sirets">SIRET of the structures; those whose check digit is wrong do not count.</param>
    /// <returns>Null without a usable SIRET, or when they tell of several owners.</returns>
    public static string? Deduce(IEnumerable<string> sirets)
    {
        var sirens = sirets.Where(CodeOfficiel.HasSiretKey).Select(siret => siret[..9]).Where(CodeOfficiel.HasSirenKey).Distinct().ToList();
        return sirens is [var only] ? only : null;
    }
}
