using System.Net;

namespace Customs.Declarations;

internal static class Bootstrap
{
    public static void Strict() => ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;

    public static void Partners() => ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls11 | SecurityProtocolType.Tls12; //~ SESA202

    public static void Add() => ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls; //~ SESA202

    public static void Drop() => ServicePointManager.SecurityProtocol &= ~SecurityProtocolType.Tls11;

    public static void Newest() => ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls13; //~ SESA201
}
