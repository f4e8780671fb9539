using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Exercice.Redaction;
using CoordonneSante.Annuaire.Recherche;

namespace CoordonneSante.Api.Requests;

/// <summary>What one response must tell besides its data, in <c>extensions.notes</c>: nothing is corrected silently.</summary>
internal sealed class Notes
{
    /// <summary>Of communes named in one sentence.</summary>
    private const int MaxNamed = 4;

    private List<CommuneFusionnee>? _fusions;

    private List<CodeDemande>? _codesPostaux;

    private List<Commune>? _villes;

    private List<Region>? _sansDocument;

    private List<RegionNonCouverte>? _nonCouvertes;

    private List<TypesAdmis>? _nonRecenses;

    private SortedDictionary<string, Departement>? _sansCpts;

    private List<AddressNote>? _adresses;

    /// <summary>Root fields that wait for others than this process go on at the same time.</summary>
    private readonly Lock _adding = new();

    /// <summary>What the notes say, in order.</summary>
    public IReadOnlyList<string> Messages => Read(WriteArrayTo);

    /// <summary>The same to who reads a page: without the fields to ask, which are no use there.</summary>
    public IReadOnlyList<string> Constats => Read(json => WriteArrayTo(json, namesFields: false));

    public bool IsEmpty =>
        _fusions is null
        && _codesPostaux is null
        && _villes is null
        && _sansDocument is null
        && _nonCouvertes is null
        && _nonRecenses is null
        && _sansCpts is null
        && _adresses is null;

    /// <summary>Tells, once a response, that a code asked for is no longer in use.</summary>
    /// <param name="fusion">Null when the code is in use, which needs no note.</param>
    public void Add(CommuneFusionnee? fusion)
    {
        lock (_adding)
        {
            if (fusion is not null && _fusions?.Contains(fusion) != true)
            {
                (_fusions ??= []).Add(fusion);
            }
        }
    }

    /// <summary>Tells, once a response, what a postal address was taken for.</summary>
    public void Add(AddressNote adresse)
    {
        lock (_adding)
        {
            if (_adresses?.Contains(adresse) != true)
            {
                (_adresses ??= []).Add(adresse);
            }
        }
    }

    public void Add(IReadOnlyList<CommuneFusionnee> fusions)
    {
        foreach (var fusion in fusions)
        {
            Add(fusion);
        }
    }

    /// <summary>Tells, once a response, what may have been meant by a code that is no commune's of today.</summary>
    /// <param name="code">Null when there is nothing to tell.</param>
    public void Add(CodeDemande? code)
    {
        Add(code?.Fusion);
        lock (_adding)
        {
            if (code is { DuCodePostal.Count: > 0 } && _codesPostaux?.Exists(other => other.Code == code.Code) != true)
            {
                (_codesPostaux ??= []).Add(code);
            }
            if (code?.Ville is { } ville && _villes?.Contains(ville) != true)
            {
                (_villes ??= []).Add(ville);
            }
        }
    }

    /// <inheritdoc cref="Add(CodeDemande?)"/>
    public void Add(IReadOnlyList<CodeDemande> codes)
    {
        foreach (var code in codes)
        {
            Add(code);
        }
    }

    /// <summary>Tells, once a response, that no document speaks of a région: what the answer lacks is not said not to exist.</summary>
    /// <param name="region">Null when it is not known, or has a document, which needs no note.</param>
    public void AddWithoutDocument(Region? region)
    {
        if (region is not null && _sansDocument?.Contains(region) != true)
        {
            (_sansDocument ??= []).Add(region);
        }
    }

    /// <summary>Tells, once a response, that the loaded files list no structure of the types asked about in a région: none there is not
    /// known to be none.</summary>
    public void Add(IReadOnlyList<RegionNonCouverte> uncovered)
    {
        lock (_adding)
        {
            foreach (var region in uncovered)
            {
                if (_nonCouvertes?.Contains(region) != true)
                {
                    (_nonCouvertes ??= []).Add(region);
                }
            }
        }
    }

    /// <summary>Tells, once a response, that the loaded files list no structure of the types asked about anywhere.</summary>
    public void AddNonRecenses(TypesAdmis types)
    {
        lock (_adding)
        {
            if (_nonRecenses?.Contains(types) != true)
            {
                (_nonRecenses ??= []).Add(types);
            }
        }
    }

    /// <summary>Tells, once a response, of which départements no territory of CPTS is loaded: a commune there is not known to be
    /// without.</summary>
    public void AddWithoutCpts(IReadOnlyList<Departement> departements)
    {
        foreach (var departement in departements)
        {
            (_sansCpts ??= new(StringComparer.Ordinal))[departement.Code.Value] = departement;
        }
    }

    /// <param name="maxLength">Characters that the header may take.</param>
    /// <returns>The notes as a JSON array in ASCII; where they are too many, one note in their place that says how to read them.</returns>
    public string ToHeader(int maxLength)
    {
        var header = Serialize(WriteArrayTo);
        return header.Length <= maxLength ? header : Serialize(WriteTooMany);
    }

    /// <summary>Writes the member <c>notes</c> of <c>extensions</c>.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        if (!IsEmpty)
        {
            json.WritePropertyName("notes");
            WriteArrayTo(json);
        }
    }

    private static IReadOnlyList<string> Read(Action<Utf8JsonWriter> write)
    {
        using var notes = JsonDocument.Parse(Serialize(write));
        return [.. notes.RootElement.EnumerateArray().Select(note => note.GetProperty("message").GetString() ?? "")];
    }

    private static string Serialize(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();

        // Escapes all but ASCII unless told otherwise.
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        return Encoding.ASCII.GetString(buffer.WrittenSpan);
    }

    private void WriteTooMany(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString("code", "NOTES_NOMBREUSES");
        json.WriteNumber(
            "nombre",
            (_fusions?.Count ?? 0) + (_codesPostaux?.Count ?? 0) + (_sansDocument?.Count ?? 0) + (_nonCouvertes?.Count ?? 0)
                + (_villes?.Count ?? 0)
                + (_nonRecenses?.Count ?? 0)
                + (_sansCpts is null ? 0 : 1)
                + (_adresses?.Count ?? 0));
        json.WriteString(
            "message",
            "Les notes sont trop nombreuses pour un en-tête : la même requête en JSON, en csvm ou en xlsx les donne.");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Message(CommuneFusionnee fusion, string date)
    {
        var (ancien, commune) = ($"{fusion.AncienNom.Value} ({fusion.AncienCode.Value})", fusion.Commune);
        return fusion.Nature == NatureMouvement.ChangementDeCode
            ? $"{ancien} est aujourd'hui {commune.Nom.Value} ({commune.CodeInsee.Value}), par changement de code, depuis le {date}."
            : $"{ancien} fait partie {Toponyme.De(commune.Nom.Value)} ({commune.CodeInsee.Value}) depuis le {date}.";
    }

    private void WriteArrayTo(Utf8JsonWriter json) => WriteArrayTo(json, namesFields: true);

    private void WriteArrayTo(Utf8JsonWriter json, bool namesFields)
    {
        json.WriteStartArray();
        foreach (var fusion in _fusions ?? [])
        {
            var date = fusion.DateEffet.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            json.WriteStartObject();
            json.WriteString("code", fusion.Nature == NatureMouvement.ChangementDeCode ? "COMMUNE_CODE_CHANGE" : "COMMUNE_FUSIONNEE");
            json.WriteString("ancienCode", fusion.AncienCode.Value);
            json.WriteString("codeInsee", fusion.Commune.CodeInsee.Value);
            json.WriteString("depuis", date);
            json.WriteString("message", Message(fusion, date));
            json.WriteEndObject();
        }
        foreach (var code in _codesPostaux ?? [])
        {
            WritePostalCode(json, code, namesFields);
        }
        foreach (var ville in _villes ?? [])
        {
            json.WriteStartObject();
            json.WriteString("code", "VILLE_A_ARRONDISSEMENTS");
            json.WriteString("codeInsee", ville.CodeInsee.Value);
            json.WriteString(
                "message",
                Typographie.Compose(
                    $"La commune d'une structure {Toponyme.De(ville.Nom.Value)} est l'un de ses arrondissements : ce filtre n'en "
                        + $"prend aucune par {ville.CodeInsee.Value}. Filtrez « commune: {{arrondissementDe: {{codeInsee: {{eq: "
                        + $"\"{ville.CodeInsee.Value}\"}}}}}} »."));
            json.WriteEndObject();
        }
        foreach (var region in _sansDocument ?? [])
        {
            json.WriteStartObject();
            json.WriteString("code", "REGION_SANS_DOCUMENT");
            json.WriteString("region", region.Code.Value);
            json.WriteString(
                "message",
                Typographie.Compose(
                    $"Aucun des documents lus ne parle de la région {Toponyme.Region(region.Nom.Value)} : ses aides et ses organismes "
                        + "ne sont pas ici, "
                    + "ce qui ne veut pas dire qu'il n'y en a pas. Demandez à son agence régionale de santé."));
            json.WriteEndObject();
        }
        foreach (var (region, types) in _nonCouvertes ?? [])
        {
            json.WriteStartObject();
            json.WriteString("code", "REGION_NON_COUVERTE");
            json.WriteString("region", region.Code.Value);
            json.WriteString(
                "message",
                Typographie.Compose(
                    $"Les fichiers chargés ne recensent aucune {types.Nommer()} dans la région {Toponyme.Region(region.Nom.Value)} : "
                        + "n'y en trouver aucune ne dit pas qu'il n'y en a pas."
                        + (namesFields ? " « couverte » le dit commune par commune." : "")));
            json.WriteEndObject();
        }
        foreach (var types in _nonRecenses ?? [])
        {
            json.WriteStartObject();
            json.WriteString("code", "TYPE_NON_RECENSE");
            json.WriteString(
                "message",
                Typographie.Compose(
                    $"Les fichiers chargés ne recensent aucune {types.Nommer()} : n'en trouver aucune ne dit pas qu'il n'y en a pas."
                        + (namesFields
                            ? " « structuresHorsFiness » donne celles de listes que FINESS ne tient pas, quand il y en a de chargées."
                            : "")));
            json.WriteEndObject();
        }

        if (_sansCpts is { } departements)
        {
            WriteWithoutCpts(json, [.. departements.Keys], namesFields);
        }

        foreach (var adresse in _adresses ?? [])
        {
            adresse.WriteTo(json);
        }

        json.WriteEndArray();
    }

    private static void WritePostalCode(Utf8JsonWriter json, CodeDemande asked, bool namesFields)
    {
        json.WriteStartObject();
        json.WriteString("code", "CODE_POSTAL");
        json.WriteString("codePostal", asked.Code);
        json.WriteStartArray("communes");
        foreach (var commune in asked.DuCodePostal)
        {
            json.WriteStringValue(commune.CodeInsee.Value);
        }

        json.WriteEndArray();
        var named = string.Join(
            ", ",
            asked.DuCodePostal.Take(MaxNamed).Select(commune => $"{commune.Nom.Value} ({commune.CodeInsee.Value})"))
            + (asked.DuCodePostal.Count > MaxNamed ? $" et de {asked.DuCodePostal.Count - MaxNamed} autres communes" : "");
        var fact = asked.Fusion is { } fusion
            ? $"{asked.Code} est pris pour l'ancien code INSEE {Toponyme.De(fusion.AncienNom.Value)} ; c'est aussi le code postal de"
            : $"{asked.Code} n'est le code INSEE d'aucune commune : c'est le code postal de";
        json.WriteString(
            "message",
            Typographie.Compose(
                $"{fact} {named}."
                    + (namesFields ? $" Pour un code postal, filtrez « codesPostaux: {{some: {{eq: \"{asked.Code}\"}}}} »." : "")));
        json.WriteEndObject();
    }

    private static void WriteWithoutCpts(Utf8JsonWriter json, string[] departements, bool namesFields)
    {
        json.WriteStartObject();
        json.WriteString("code", "CPTS_NON_CHARGEES");
        json.WriteStartArray("departements");
        foreach (var departement in departements)
        {
            json.WriteStringValue(departement);
        }

        json.WriteEndArray();
        var where = departements.Length == 1
            ? $"le département {departements[0]}"
            : $"{departements.Length} départements des communes de la liste";
        json.WriteString(
            "message",
            Typographie.Compose(
                $"Aucun territoire de CPTS n'est chargé pour {where} : une commune y est sans CPTS connue, ce qui ne dit pas qu'elle "
                    + "n'en a pas."
                    + (namesFields ? " « cptsCouverte » le dit commune par commune." : "")));
        json.WriteEndObject();
    }
}
