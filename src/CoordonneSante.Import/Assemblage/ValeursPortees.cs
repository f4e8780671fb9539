using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Import.Indicateurs;

namespace CoordonneSante.Import.Assemblage;

/// <summary>The values of one indicator, brought from the communes of its file to those of the loaded COG.</summary>
/// <remarks>
/// A count follows its people: those of communes that merged add up, that of a commune that was divided is shared out by their inhabitants.
/// A level or a class stands for the parts of a divided commune, and for communes that merged where they all had the same: else it is not
/// known, since the file does not say what they are together.
/// </remarks>
internal sealed class ValeursPortees(Territories territories, ColonneDecrite column, int? year)
{
    /// <summary>Names of the rules, as users see them.</summary>
    public const string CommunesReunies = "meme-valeur-des-communes-reunies";

    /// <inheritdoc cref="CommunesReunies"/>
    public const string AvantDivision = "valeur-de-la-commune-entiere";

    /// <inheritdoc cref="CommunesReunies"/>
    public const string ParHabitants = "partage-selon-les-habitants";

    /// <inheritdoc cref="CommunesReunies"/>
    public const string MoyenneArrondissements = "moyenne-des-arrondissements";

    /// <inheritdoc cref="CommunesReunies"/>
    public const string MemeArrondissements = "meme-valeur-des-arrondissements";

    private readonly Dictionary<string, IndicateurCommuneRow> _rows = new(StringComparer.Ordinal);

    private bool IsCount => column.Nature == NatureIndicateur.Effectif;

    /// <param name="lines">Those of the file.</param>
    /// <param name="index">Place of the column's value in a line.</param>
    public IReadOnlyCollection<IndicateurCommuneRow> Bring(IReadOnlyList<SourceLine<LigneIndicateurs>> lines, int index)
    {
        var stated = territories.ResolveAll(lines.Select(line => line.Value.CodeInsee));
        var brought = new Dictionary<string, List<Part>>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.Value.Valeurs[index].Faute is var (text, reason))
            {
                line.RejectValue(column.Nom, text, reason);
            }

            foreach (var part in PartsOf(line, index, stated))
            {
                (brought.TryGetValue(part.Code, out var parts) ? parts : brought[part.Code] = []).Add(part);
            }
        }

        foreach (var (code, parts) in brought)
        {
            Together(code, parts);
        }

        foreach (var divided in territories.Divided)
        {
            Divide(divided, [.. territories.Arrondissements(divided)]);
        }

        return _rows.Values;
    }

    private IEnumerable<Part> PartsOf(SourceLine<LigneIndicateurs> line, int index, HashSet<string> stated)
    {
        var declared = line.Value.CodeInsee;
        var value = line.Value.Valeurs[index];
        if (territories.Splits.PartsOf(declared, stated, year) is { Count: > 0 } parts)
        {
            var shares = Shares(parts);
            return parts.Select((part, i) => IsCount
                ? new Part(part, line, value with { Nombre = value.Nombre * shares[i] }, ParHabitants, IsMerged: false)
                : new Part(part, line, value, AvantDivision, IsMerged: false));
        }

        if (territories.Resolve(declared) is { } code)
        {
            return [new Part(code, line, value, value.Regle, code != declared && !territories.IsRecoded(declared))];
        }

        if (index == 0)
        {
            line.LeaveOut("code_insee", declared);
        }

        return [];
    }

    /// <summary>What parts that are one commune today are together.</summary>
    private void Together(string code, List<Part> parts)
    {
        if (parts.Exists(part => part.Value.EstVide))
        {
            return;
        }

        var first = parts[0].Value;
        var isMerged = parts.Exists(part => part.IsMerged);
        var rule = parts.Select(part => part.Regle).OfType<string>().FirstOrDefault();
        if (IsCount)
        {
            Set(code, parts.Sum(part => part.Value.Nombre), null, rule);
        }
        else if (parts.TrueForAll(part => part.Value.Nombre == first.Nombre && part.Value.Classe == first.Classe))
        {
            Set(code, first.Nombre, first.Classe, rule ?? (isMerged ? CommunesReunies : null));
        }
        else
        {
            foreach (var part in parts)
            {
                part.Line.RejectValue(
                    column.Nom,
                    part.Value.Classe ?? FormattableString.Invariant($"{part.Value.Nombre}"),
                    MotifsAssemblage.ValeursDeCommunesReunies);
            }
        }
    }

    /// <summary>Paris, Lyon, Marseille and their arrondissements: what the file says of the ones tells of the others.</summary>
    private void Divide(string divided, string[] parts)
    {
        var known = parts.Select(part => _rows.GetValueOrDefault(part)).OfType<IndicateurCommuneRow>().ToList();
        if (_rows.TryGetValue(divided, out var whole) && known.Count == 0)
        {
            var shares = Shares(parts);
            foreach (var (i, part) in parts.Index())
            {
                Set(part, IsCount ? whole.Valeur * shares[i] : whole.Valeur, whole.Classe, IsCount ? ParHabitants : AvantDivision);
            }
        }
        else if (whole is null && known.Count == parts.Length)
        {
            Unite(divided, parts, known);
        }
    }

    private void Unite(string divided, string[] parts, List<IndicateurCommuneRow> known)
    {
        var rule = known.Select(part => part.Regle).FirstOrDefault(rule => rule is not null);
        if (IsCount)
        {
            Set(divided, known.Sum(part => part.Valeur), null, rule);
        }
        else if (column.Nature == NatureIndicateur.Numerique)
        {
            var shares = Shares(parts);
            Set(divided, known.Select((part, i) => part.Valeur * shares[i]).Sum(), null, MoyenneArrondissements);
        }
        else if (known.TrueForAll(part => part.Classe == known[0].Classe))
        {
            Set(divided, null, known[0].Classe, MemeArrondissements);
        }
    }

    /// <summary>Shares of the inhabitants; equal ones where those of a part are not known.</summary>
    private double[] Shares(IReadOnlyList<string> codes)
    {
        var people = codes.Select(code => territories[code].Population).ToList();
        double total = people.Sum() ?? 0;
        return people.Contains(null) || total == 0
            ? [.. codes.Select(_ => 1.0 / codes.Count)]
            : [.. people.Select(count => count.GetValueOrDefault() / total)];
    }

    private void Set(string code, double? number, string? classe, string? rule) => _rows[code] = new IndicateurCommuneRow
    {
        CodeIndicateur = column.Nom,
        CodeInsee = code,
        Valeur = number,
        Classe = classe,
        Regle = rule,
    };

    /// <param name="Code">A commune of today.</param>
    /// <param name="IsMerged">Whether the line names one that is only a part of it.</param>
    private sealed record Part(string Code, SourceLine<LigneIndicateurs> Line, ValeurLue Value, string? Regle, bool IsMerged);
}
