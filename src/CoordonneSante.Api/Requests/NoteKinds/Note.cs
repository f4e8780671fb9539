using System.Text.Json;
using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Api.Requests.NoteKinds;

/// <summary>One thing that a response tells besides its data. Two that are equal are told once.</summary>
internal abstract record Note
{
    /// <summary>Stable, in capitals: what a program reads.</summary>
    public abstract string Code { get; }

    /// <summary>The whole message, in French.</summary>
    public string Message => Typographie.Compose(Conseil is { } conseil ? $"{Fact} {conseil}" : Fact);

    /// <summary>The same to who reads a page: without the fields to ask, which are no use there.</summary>
    public string Constat => Typographie.Compose(Fact);

    /// <summary>What is so, in French.</summary>
    protected abstract string Fact { get; }

    /// <summary>The field or the filter to ask, in French; null when there is none.</summary>
    protected virtual string? Conseil => null;

    /// <summary>Writes the note as an object.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", Code);
        WriteMembers(json);
        json.WriteString("message", Message);
        json.WriteEndObject();
    }

    /// <summary>Writes the codes and figures that the note speaks of.</summary>
    protected virtual void WriteMembers(Utf8JsonWriter json)
    {
    }
}
