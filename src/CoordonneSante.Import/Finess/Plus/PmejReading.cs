using System.Globalization;
using System.Text.Json;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Json;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Finess.Plus;

/// <summary>One reading of a legal entity (pmej) and of its sites (ege).</summary>
/// <param name="seen">FINESS numbers of the sites and entities read so far.</param>
internal sealed class PmejReading(SourceFile source, JsonSlice slice, HashSet<(Type Kind, string Finess)> seen)
{
    private const string Etat = "etatObjet";

    private const string Inactif = "I";

    public IEnumerable<LineOutcome<EnregistrementFiness>> Read(JsonElement pmej)
    {
        source.LignesLues++;
        var path = string.Create(CultureInfo.InvariantCulture, $"pmej[{slice.Index}]");
        if (pmej.Child("informationsGeneralesPMEJ") is not { } identity)
        {
            yield return Rejected(source.Reject(slice.Line, $"{path}.informationsGeneralesPMEJ", value: null, Motifs.ObjetMalforme));
            yield break;
        }

        var entite = PmejObject.Read(identity, $"{path}.informationsGeneralesPMEJ");
        foreach (var outcome in IsClosed(pmej, identity) ? [Closed()] : ReadEntite(entite))
        {
            yield return outcome;
        }

        var index = 0;
        var keepsSome = false;
        foreach (var ege in pmej.Items("ege"))
        {
            source.LignesLues++;
            foreach (var outcome in ReadEge(ege, entite.Finess, string.Create(CultureInfo.InvariantCulture, $"{path}.ege[{index++}]")))
            {
                keepsSome |= outcome is LineOutcome<EnregistrementFiness>.Accepted;
                yield return outcome;
            }
        }

        foreach (var other in keepsSome && entite.Finess.Valeur is { } entity ? ReadOthers(pmej, entity) : [])
        {
            yield return new LineOutcome<EnregistrementFiness>.Indice(slice.Line, other);
        }
    }

    /// <summary>The open sites of categories that the directory leaves out.</summary>
    private IEnumerable<AutreEtablissementFiness> ReadOthers(JsonElement pmej, string entity) =>
        from ege in pmej.Items("ege")
        let categorie = ege.Text(EgeObject.Categorie)?.Trim()
        where categorie is { Length: > 0 } && CategorieFiness.ToType(categorie) is null
        let identity = ege.Child("informationsGeneralesEGE")
        where identity is not null && !IsClosed(ege, identity.Value)
        select EgeObject.ReadOther(identity.Value, entity, categorie);

    private IEnumerable<LineOutcome<EnregistrementFiness>> ReadEntite(ChampsEntiteJuridique champs)
    {
        var checks = new FieldChecks(source, slice.Line);
        return Conclude(EntiteJuridiqueMapper.Map(champs, checks), champs.Finess, checks);
    }

    private IEnumerable<LineOutcome<EnregistrementFiness>> ReadEge(JsonElement ege, ChampFiness finessEntite, string path)
    {
        if (ege.Child("informationsGeneralesEGE") is not { } identity)
        {
            return [Rejected(source.Reject(slice.Line, $"{path}.informationsGeneralesEGE", value: null, Motifs.ObjetMalforme))];
        }

        if (ege.Text(EgeObject.Categorie)?.Trim() is { Length: > 0 } categorie && CategorieFiness.ToType(categorie) is null)
        {
            return [new LineOutcome<EnregistrementFiness>.Ignored(slice.Line, Motifs.HorsPerimetre)];
        }

        if (IsClosed(ege, identity))
        {
            return [Closed()];
        }

        var checks = new FieldChecks(source, slice.Line);
        var champs = EgeObject.Read(ege, identity, finessEntite, path);
        if (OutsideDepartements.Holds(champs.CodeInsee.ValeurOuVide))
        {
            return [new LineOutcome<EnregistrementFiness>.Ignored(slice.Line, Motifs.HorsDepartements)];
        }

        var structure = StructureMapper.Map(champs, checks);
        if (structure is not null)
        {
            structure = structure with { Position = EgePosition.Read(ege, structure.CodeInsee, path, checks) };
        }

        return Conclude(structure, champs.Finess, checks);
    }

    private IEnumerable<LineOutcome<EnregistrementFiness>> Conclude(EnregistrementFiness? record, ChampFiness finess, FieldChecks checks)
    {
        if (record is not null && !seen.Add((record.GetType(), record.Finess)))
        {
            checks.RejectLine(finess, Motifs.FinessEnDouble);
            record = null;
        }

        foreach (var rejet in checks.Rejets)
        {
            yield return Rejected(rejet);
        }

        if (record is not null)
        {
            yield return new LineOutcome<EnregistrementFiness>.Accepted(slice.Line, record);
        }
    }

    /// <summary>A date of closure in the future of the file closes nothing yet.</summary>
    private bool IsClosed(JsonElement holder, JsonElement identity) =>
        IsInactive(holder)
        || (identity.Text("dateFermeture")?.Trim() is { Length: >= 10 } text
            && Forme.TryDate(text[..10], out var date)
            && (source.DateExtraction is null || date <= source.DateExtraction));

    /// <summary>The state is a text, or a list of texts.</summary>
    private static bool IsInactive(JsonElement holder) =>
        (holder.Text(Etat) is { } state ? [state] : holder.Items(Etat).Select(item => item.ToString()).ToList()) is { Count: > 0 } states
        && states.TrueForAll(text => text.Trim() == Inactif);

    private LineOutcome<EnregistrementFiness> Closed() => new LineOutcome<EnregistrementFiness>.Ignored(slice.Line, Motifs.StructureFermee);

    private static LineOutcome<EnregistrementFiness> Rejected(Rejet rejet) => new LineOutcome<EnregistrementFiness>.Rejected(rejet);
}
