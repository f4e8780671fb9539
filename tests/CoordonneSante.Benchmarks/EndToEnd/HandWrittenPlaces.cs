using System.Globalization;
using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Geographie.Cartes;
using CoordonneSante.Annuaire.Geographie.Proximite;
using CoordonneSante.Annuaire.Geographie.Zones;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.GraphQL.Response;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CoordonneSante.Benchmarks.EndToEnd;

/// <summary>The benchmark's questions about places as one would write them by hand, over the same indexes.</summary>
internal sealed class HandWrittenPlaces(AnnuaireSnapshot annuaire)
{
    public void Map(WebApplication app)
    {
        app.MapGet("/q3", context =>
            HandWrittenEndpoints.Answer(context, buffer => WriteNear(buffer, Number(context, "x"), Number(context, "y"))));
        app.MapGet("/zones", context =>
            HandWrittenEndpoints.Answer(context, buffer => WriteZones(buffer, Number(context, "x"), Number(context, "y"))));
        app.MapGet("/carte", context =>
            HandWrittenEndpoints.Answer(context, buffer =>
                WriteMap(
                    buffer,
                    new Emprise(Number(context, "o"), Number(context, "s"), Number(context, "e"), Number(context, "n")),
                    (int)Number(context, "z"))));
    }

    private static double Number(HttpContext context, string name) =>
        double.Parse(context.Request.Query[name].ToString(), CultureInfo.InvariantCulture);

    private void WriteNear(ResponseBuffer buffer, double longitude, double latitude)
    {
        var near = annuaire.Lieux.StructuresProches(
            new Origine { Point = new Coordonnees(longitude, latitude) }, rayonKm: 20, where: null, new PageArguments(First: 20), out _);
        buffer.Write("{\"data\":{\"structuresProches\":{\"totalCount\":"u8);
        JsonNumber.Write(buffer, near.TotalCount);
        buffer.Write(",\"edges\":["u8);
        var isFirst = true;
        foreach (var edge in near.Edges)
        {
            buffer.Write(isFirst ? "{\"distanceMetres\":"u8 : ",{\"distanceMetres\":"u8);
            isFirst = false;
            JsonNumber.Write(buffer, edge.DistanceMetres);
            HandWrittenEndpoints.Text(buffer, ",\"node\":{\"finess\":"u8, edge.Node.Finess);
            HandWrittenEndpoints.Text(buffer, ",\"nom\":"u8, edge.Node.Nom);
            buffer.Write("}}"u8);
        }

        buffer.Write("]}}}"u8);
    }

    private void WriteZones(ResponseBuffer buffer, double longitude, double latitude)
    {
        var zones = annuaire.Lieux.Zones(new Coordonnees(longitude, latitude));
        buffer.Write("{\"data\":{\"zonesAuPoint\":{\"commune\":"u8);
        if (zones.Commune is { } commune)
        {
            HandWrittenEndpoints.Text(buffer, "{\"codeInsee\":"u8, commune.CodeInsee);
            HandWrittenEndpoints.Text(buffer, ",\"nom\":"u8, commune.Nom);
            buffer.WriteByte((byte)'}');
        }
        else
        {
            buffer.Write("null"u8);
        }

        buffer.Write(",\"communeMethode\":"u8);
        buffer.Write(zones.CommuneMethode switch
        {
            null => "null"u8,
            MethodeZone.Contour => "\"CONTOUR\""u8,
            _ => "\"CENTRE_LE_PLUS_PROCHE\""u8,
        });
        buffer.Write(",\"zonageMedecin\":"u8);
        buffer.Write(zones.ZonageMedecin switch
        {
            ZonageMedecin.Zip => "\"ZIP\""u8,
            ZonageMedecin.Zac => "\"ZAC\""u8,
            ZonageMedecin.Zar => "\"ZAR\""u8,
            ZonageMedecin.HorsZonage => "\"HORS_ZONAGE\""u8,
            _ => "\"NON_RENSEIGNE\""u8,
        });
        buffer.Write(",\"quartierPrioritaire\":"u8);
        if (zones.QuartierPrioritaire is { } quartier)
        {
            HandWrittenEndpoints.Text(buffer, "{\"code\":"u8, quartier.Code);
            HandWrittenEndpoints.Text(buffer, ",\"nom\":"u8, quartier.Nom);
            buffer.WriteByte((byte)'}');
        }
        else
        {
            buffer.Write("null"u8);
        }

        buffer.Write(",\"distanceQuartierMetres\":"u8);
        if (zones.DistanceQuartierMetres is { } metres)
        {
            JsonNumber.Write(buffer, metres);
        }
        else
        {
            buffer.Write("null"u8);
        }

        buffer.Write("}}}"u8);
    }

    private void WriteMap(ResponseBuffer buffer, Emprise box, int zoom)
    {
        var map = annuaire.Lieux.Carte(box, zoom, where: null, ventilerPar: null);
        buffer.Write("{\"data\":{\"carte\":{\"totalCount\":"u8);
        JsonNumber.Write(buffer, map.TotalCount);
        buffer.Write(",\"grappes\":["u8);
        for (var i = 0; i < map.Grappes.Count; i++)
        {
            var grappe = map.Grappes[i];
            buffer.Write(i == 0 ? "{\"centre\":"u8 : ",{\"centre\":"u8);
            WritePosition(buffer, grappe.Centre);
            buffer.Write(",\"nombre\":"u8);
            JsonNumber.Write(buffer, grappe.Nombre);
            buffer.Write(",\"zoomEclatement\":"u8);
            JsonNumber.Write(buffer, grappe.ZoomEclatement);
            buffer.WriteByte((byte)'}');
        }

        buffer.Write("],\"points\":["u8);
        for (var i = 0; i < map.Points.Count; i++)
        {
            WritePoint(buffer, map.Points[i], i == 0);
        }

        buffer.Write("]}}}"u8);
    }

    private static void WritePoint(ResponseBuffer buffer, Structure structure, bool isFirst)
    {
        HandWrittenEndpoints.Text(buffer, isFirst ? "{\"finess\":"u8 : ",{\"finess\":"u8, structure.Finess);
        buffer.Write(",\"position\":"u8);
        WritePosition(buffer, structure.Position ?? throw new InvalidOperationException("A point of the map has no position."));
        buffer.WriteByte((byte)'}');
    }

    private static void WritePosition(ResponseBuffer buffer, Position position)
    {
        buffer.Write("{\"longitude\":"u8);
        JsonNumber.Write(buffer, position.Longitude);
        buffer.Write(",\"latitude\":"u8);
        JsonNumber.Write(buffer, position.Latitude);
        buffer.WriteByte((byte)'}');
    }
}
