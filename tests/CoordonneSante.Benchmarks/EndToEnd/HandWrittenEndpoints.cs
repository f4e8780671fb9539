using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Tables.Ordering;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.GraphQL.Response;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CoordonneSante.Benchmarks.EndToEnd;

/// <summary>The benchmark's queries as one would write them by hand over the same memory: the yardstick of the engine.</summary>
/// <remarks>Each answers with the very bytes of the data that the GraphQL request gets, so that only the way to them differs.</remarks>
internal sealed class HandWrittenEndpoints
{
    private const string Json = "application/graphql-response+json; charset=utf-8";

    private readonly AnnuaireSnapshot _annuaire;
    private readonly Dictionary<string, Structure> _byFiness;
    private readonly Structure[] _byName;
    private readonly HandWrittenLists _lists;
    private readonly Dictionary<TypeStructure, Structure[]> _byType;

    public HandWrittenEndpoints(AnnuaireSnapshot annuaire)
    {
        _annuaire = annuaire;
        _byName =
        [
            .. annuaire
                .Structures(null, null, [new StructureSort { Nom = SortDirection.Asc }], new PageArguments(First: PageArguments.MaxSize))
                .Nodes,
        ];
        _byFiness = _byName.ToDictionary(structure => structure.Finess.Value);
        Structure[] byKey = [.. _byName.OrderBy(s => s.Finess.Value, StringComparer.Ordinal)];
        _lists = new HandWrittenLists(byKey);
        _byType = byKey.GroupBy(s => s.Type).ToDictionary(g => g.Key, g => g.ToArray());
    }

    public void Map(WebApplication app)
    {
        app.MapGet("/fixe", context => Answer(context, static buffer => buffer.Write("{\"data\":{\"fixe\":true}}"u8)));
        app.MapGet("/q1", context => Answer(context, buffer => WriteStructure(buffer, context.Request.Query["finess"].ToString())));
        app.MapGet("/q2", context => Answer(context, buffer => WriteUnderServed(buffer, context.Request.Query["region"].ToString())));
        app.MapGet("/q4", context => Answer(context, buffer => WritePoints(buffer, context.Request.Query["type"].ToString())));
        app.MapGet("/q5", FixedBytes);
        _lists.Map(app);
        new HandWrittenPlaces(_annuaire).Map(app);
    }

    /// <summary>The introspection answer, kept as bytes once the benchmark has fetched it.</summary>
    public byte[] Introspection { get; set; } = [];

    /// <summary>The list at a path, for who needs no HTTP.</summary>
    /// <returns>Null for anything else.</returns>
    internal Action<ResponseBuffer>? Find(string path)
    {
        var type = path[(path.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return path.Split('?')[0] switch
        {
            "/q4" => buffer => WritePoints(buffer, type),
            "/q4/geojson" => buffer => _lists.WriteFeatures(buffer, type),
            "/csv" => _lists.WriteCsv,
            _ => null,
        };
    }

    internal static async Task Answer(HttpContext context, Action<ResponseBuffer> write, string contentType = Json)
    {
        using var buffer = new ResponseBuffer();
        write(buffer);
        await Send(context, buffer.WrittenMemory, contentType);
    }

    private Task FixedBytes(HttpContext context) => Send(context, Introspection, Json);

    private static async Task Send(HttpContext context, ReadOnlyMemory<byte> body, string contentType)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        await context.Response.BodyWriter.WriteAsync(body);
    }

    private void WriteStructure(ResponseBuffer buffer, string finess)
    {
        buffer.Write("{\"data\":{\"structure\":"u8);
        if (!_byFiness.TryGetValue(finess, out var structure))
        {
            buffer.Write("null}}"u8);
            return;
        }

        Text(buffer, "{\"finess\":"u8, structure.Finess);
        Text(buffer, ",\"nom\":"u8, structure.Nom);
        buffer.Write(",\"type\":"u8);
        buffer.Write(NameOf(structure.Type));
        var commune = structure.Commune;
        Text(buffer, ",\"commune\":{\"codeInsee\":"u8, commune.CodeInsee);
        Text(buffer, ",\"nom\":"u8, commune.Nom);
        Text(buffer, ",\"departement\":{\"code\":"u8, commune.Departement.Code);
        Text(buffer, ",\"nom\":"u8, commune.Departement.Nom);
        Text(buffer, ",\"region\":{\"code\":"u8, commune.Departement.Region.Code);
        Text(buffer, ",\"nom\":"u8, commune.Departement.Region.Nom);
        buffer.Write("}}},\"gestionnaire\":"u8);
        if (structure.Gestionnaire is { } gestionnaire)
        {
            Text(buffer, "{\"finess\":"u8, gestionnaire.Finess);
            buffer.Write(",\"nom\":"u8);
            buffer.Write(gestionnaire.Nom is { } nom ? nom.Json : "null"u8);
            buffer.WriteByte((byte)'}');
        }
        else
        {
            buffer.Write("null"u8);
        }

        buffer.Write("}}}"u8);
    }

    private void WriteUnderServed(ResponseBuffer buffer, string region)
    {
        buffer.Write("{\"data\":{\"structures\":{\"nodes\":["u8);
        var total = 0;
        var wanted = _annuaire.FindRegion(region);
        foreach (var structure in _byName)
        {
            if (
                structure.Type != TypeStructure.CentreDeSante
                || structure.ZonageMedecin != ZonageMedecin.Zip
                || structure.Commune.Departement.Region != wanted)
            {
                continue;
            }

            if (total++ >= 50)
            {
                continue;
            }

            Text(buffer, total == 1 ? "{\"finess\":"u8 : ",{\"finess\":"u8, structure.Finess);
            Text(buffer, ",\"nom\":"u8, structure.Nom);
            Text(buffer, ",\"commune\":{\"nom\":"u8, structure.Commune.Nom);
            buffer.Write("}}"u8);
        }

        buffer.Write("],\"totalCount\":"u8);
        JsonNumber.Write(buffer, total);
        buffer.Write("}}}"u8);
    }

    private void WritePoints(ResponseBuffer buffer, string type)
    {
        buffer.Write("{\"data\":{\"structures\":{\"nodes\":["u8);
        var structures = type == "CENTRE_DE_SANTE" ? _byType[TypeStructure.CentreDeSante] : _byType[TypeStructure.MaisonDeSante];
        for (var i = 0; i < Math.Min(2000, structures.Length); i++)
        {
            var structure = structures[i];
            Text(buffer, i == 0 ? "{\"finess\":"u8 : ",{\"finess\":"u8, structure.Finess);
            Text(buffer, ",\"nom\":"u8, structure.Nom);
            buffer.Write(",\"type\":"u8);
            buffer.Write(NameOf(structure.Type));
            buffer.Write(",\"position\":"u8);
            if (structure.Position is { } position)
            {
                buffer.Write("{\"longitude\":"u8);
                JsonNumber.Write(buffer, position.Longitude);
                buffer.Write(",\"latitude\":"u8);
                JsonNumber.Write(buffer, position.Latitude);
                buffer.WriteByte((byte)'}');
            }
            else
            {
                buffer.Write("null"u8);
            }

            buffer.WriteByte((byte)'}');
        }

        buffer.Write("]}}}"u8);
    }

    internal static void Text(ResponseBuffer buffer, ReadOnlySpan<byte> name, Texte value)
    {
        buffer.Write(name);
        buffer.Write(value.Json);
    }

    internal static ReadOnlySpan<byte> NameOf(TypeStructure type) => type switch
    {
        TypeStructure.CentreDeSante => "\"CENTRE_DE_SANTE\""u8,
        TypeStructure.MaisonDeSante => "\"MAISON_DE_SANTE\""u8,
        TypeStructure.Cpts => "\"CPTS\""u8,
        TypeStructure.Clic => "\"CLIC\""u8,
        TypeStructure.Dac => "\"DAC\""u8,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a type that FINESS files hold."),
    };
}
