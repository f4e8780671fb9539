using System.Text.Json;

namespace CoordonneSante.Annuaire.Exercice.Lecture;

/// <summary>A JSON schema, or a part of one.</summary>
/// <param name="Value">Its keywords.</param>
/// <param name="File">The schema file that relative references start from: "modes.schema.json".</param>
internal readonly record struct SchemaNode(JsonElement Value, string File);
