using System.Text.RegularExpressions;

namespace CoordonneSante.Import.Deductions;

/// <summary>A rule that reads a value in a name.</summary>
/// <param name="Regle">Name of the rule, as users see it.</param>
/// <param name="Motif">What the folded name (see <see cref="NomPlie"/>) must hold.</param>
internal sealed record RegleNom<T>(string Regle, T Valeur, Regex Motif)
    where T : struct, Enum;
