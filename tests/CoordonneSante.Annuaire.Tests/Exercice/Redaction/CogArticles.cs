using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Annuaire.Tests.Exercice.Redaction;

/// <summary>How the COG writes a name's article, and the communes that are said otherwise.</summary>
internal static class CogArticles
{
    /// <summary>The column TNCC, and what "de" and "à" make of it.</summary>
    private static readonly Dictionary<string, (string De, string A)> Charnieres = new()
    {
        ["0"] = ("de ", "à "),
        ["1"] = ("d'", "à "),
        ["2"] = ("du ", "au "),
        ["3"] = ("de La ", "à La "),
        ["4"] = ("des ", "aux "),
        ["5"] = ("de L'", "à L'"),
        ["6"] = ("d'Aux ", "à Aux "),
        ["7"] = ("de Las ", "à Las "),
        ["8"] = ("de Los ", "à Los "),
    };

    /// <param name="lines">A file v_commune, header included.</param>
    /// <returns>The names that are not said as the file says, and how many it holds.</returns>
    /// <remarks>
    /// Names in H aside: the COG elides the same name in one place and not in another. One name has its article in the COG's bare name.
    /// </remarks>
    public static (IReadOnlyList<string> SaidOtherwise, int Count) Compare(IEnumerable<string> lines)
    {
        var rows = lines.Select(line => line.Split(',')).ToList();
        var (article, bare, whole) = (Array.IndexOf(rows[0], "TNCC"), Array.IndexOf(rows[0], "NCCENR"), Array.IndexOf(rows[0], "LIBELLE"));
        var names = rows.Skip(1)
            .Select(row => (Charniere: Charnieres[row[article].Trim('"')], Nu: row[bare].Trim('"'), Nom: row[whole].Trim('"')))
            .Where(name => name.Nu[0] != 'H' && name.Nom != "Le Vernet-Chaméane")
            .ToList();
        var otherwise = names
            .Where(name => Toponyme.De(name.Nom) != name.Charniere.De + name.Nu || Toponyme.A(name.Nom) != name.Charniere.A + name.Nu)
            .Select(name => name.Nom);

        return ([.. otherwise], names.Count);
    }
}
