using System.Buffers;
using System.Text;
using System.Text.Json;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Recherche;
using CoordonneSante.Api.Requests.NoteKinds;

namespace CoordonneSante.Api.Requests;

/// <summary>What one response must tell besides its data, in <c>extensions.notes</c>: nothing is corrected silently.</summary>
/// <remarks>Each note is told once a response. Thread-safe: root fields that wait for others than this process go on at the same
/// time.</remarks>
internal sealed class Notes
{
    /// <summary>The order of kinds in a response; within one, that of adding.</summary>
    private static readonly Type[] Kinds =
    [
        typeof(FusionNote),
        typeof(PostalCodeNote),
        typeof(CityNote),
        typeof(RegionWithoutDocumentNote),
        typeof(UncoveredRegionNote),
        typeof(UnlistedTypeNote),
        typeof(EmptyFieldNote),
        typeof(WithoutCptsNote),
        typeof(SameVersionNote),
    ];

    private readonly Lock _adding = new();
    private List<Note>? _notes;

    /// <summary>What the notes say, in order.</summary>
    public IReadOnlyList<string> Messages => [.. InOrder().Select(note => note.Message)];

    /// <summary>The same to who reads a page: without the fields to ask, which are no use there.</summary>
    public IReadOnlyList<string> Constats => [.. InOrder().Select(note => note.Constat)];

    public bool IsEmpty => _notes is null;

    /// <summary>Tells a note, once a response.</summary>
    public void Add(Note note)
    {
        lock (_adding)
        {
            if (_notes?.Contains(note) != true)
            {
                (_notes ??= []).Add(note);
            }
        }
    }

    /// <summary>Tells that a code asked for is no longer in use.</summary>
    /// <param name="fusion">Null when the code is in use, which needs no note.</param>
    public void Add(CommuneFusionnee? fusion)
    {
        if (fusion is not null)
        {
            Add(new FusionNote(fusion));
        }
    }

    public void Add(IReadOnlyList<CommuneFusionnee> fusions)
    {
        foreach (var fusion in fusions)
        {
            Add(fusion);
        }
    }

    /// <summary>Tells what may have been meant by a code that gets another commune than one may think, or none.</summary>
    /// <param name="code">Null when there is nothing to tell.</param>
    public void Add(CodeDemande? code)
    {
        Add(code?.Fusion);
        if (code is { DuCodePostal.Count: > 0 })
        {
            Add(new PostalCodeNote(code));
        }

        if (code?.Ville is { } city)
        {
            Add(new CityNote(city));
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

    /// <summary>Tells that no document speaks of a région.</summary>
    /// <param name="region">Null when it is not known, or has a document, which needs no note.</param>
    public void AddWithoutDocument(Region? region)
    {
        if (region is not null)
        {
            Add(new RegionWithoutDocumentNote(region));
        }
    }

    /// <summary>Tells of which régions the loaded files list no structure that is asked about.</summary>
    public void Add(IReadOnlyList<RegionNonCouverte> uncovered)
    {
        foreach (var region in uncovered)
        {
            Add(new UncoveredRegionNote(region));
        }
    }

    /// <summary>Tells which fields of a filter the loaded files fill for nobody.</summary>
    public void AddWithoutValue(IReadOnlyList<string> champs)
    {
        foreach (var champ in champs)
        {
            Add(new EmptyFieldNote(champ));
        }
    }

    /// <summary>Tells of which départements no territory of CPTS is loaded: one note for all that a response asks about.</summary>
    public void AddWithoutCpts(IReadOnlyList<Departement> departements)
    {
        lock (_adding)
        {
            var told = _notes?.OfType<WithoutCptsNote>().SingleOrDefault();
            string[] codes =
            [
                .. departements.Select(departement => departement.Code.Value)
                    .Union(told?.Departements ?? [])
                    .Order(StringComparer.Ordinal),
            ];
            if (codes.Length > 0)
            {
                _notes ??= [];
                _notes.RemoveAll(note => note == told);
                _notes.Add(new WithoutCptsNote(codes));
            }
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

    /// <summary>Addresses, of which there are several kinds, come last.</summary>
    private static int RankOf(Note note) => Array.IndexOf(Kinds, note.GetType()) is >= 0 and var rank ? rank : Kinds.Length;

    private IEnumerable<Note> InOrder() => (_notes ?? []).OrderBy(RankOf);

    private void WriteArrayTo(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var note in InOrder())
        {
            note.WriteTo(json);
        }

        json.WriteEndArray();
    }

    private void WriteTooMany(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString("code", "NOTES_NOMBREUSES");
        json.WriteNumber("nombre", _notes?.Count ?? 0);
        json.WriteString(
            "message",
            "Les notes sont trop nombreuses pour un en-tête : la même requête en JSON, en csvm ou en xlsx les donne.");
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
