using SesSecurityAnalyzers.Policy.Rules;
using static SesSecurityAnalyzers.Libraries.Describe;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>The SES API called by hand.</summary>
internal static class HttpClients
{
    public static readonly LibraryDescription Library = Library("System.Net.Http", [],
        new ClientDescription("HttpClient", Types("System.Net.Http.HttpClient", "System.Net.Http.HttpMessageInvoker", "System.Net.Http.Json.HttpClientJsonExtensions"))
        {
            Kind = ConnectionKind.Api,
            IsCommon = true,
            Judged = JudgedWhen.Connecting,
            Members = Slots(Slot("BaseAddress", FactRole.ServiceUrl)),
            Calls = Calls(
                new CallDescription(".ctor", CallEffect.Configures) { Parameters = Slots(Slot("handler", FactRole.Carrier)) },
                new CallDescription(
                    Names("GetAsync", "GetStringAsync", "GetStreamAsync", "GetByteArrayAsync", "PostAsync", "PutAsync", "PatchAsync", "DeleteAsync", "Send", "SendAsync",
                        "GetFromJsonAsync", "PostAsJsonAsync", "PutAsJsonAsync", "PatchAsJsonAsync", "DeleteFromJsonAsync", "GetFromJsonAsAsyncEnumerable"),
                    CallEffect.Requests)
                {
                    Parameters = Slots(Slot("requestUri", FactRole.ServiceUrl), Slot("request", FactRole.Carrier)),
                }),
        },
        new ClientDescription("HttpRequestMessage", Types("System.Net.Http.HttpRequestMessage"))
        {
            Kind = ConnectionKind.Api,
            IsCommon = true,
            Judged = JudgedWhen.Finished,
            Members = Slots(Slot("RequestUri", FactRole.ServiceUrl)),
            Calls = Calls(new CallDescription(".ctor", CallEffect.Configures) { Parameters = Slots(Slot("requestUri", FactRole.ServiceUrl)) }),
        },
        new ClientDescription("HttpClientHandler", Types("System.Net.Http.HttpClientHandler"))
        {
            Kind = ConnectionKind.Api,
            Judged = JudgedWhen.Never,
            Members = Slots(
                Slot("SslProtocols", FactRole.Versions),
                Slot("ServerCertificateCustomValidationCallback", FactRole.Certificate, new SlotValue("DangerousAcceptAnyServerCertificateValidator", -1, 1))),
        },
        new ClientDescription("SocketsHttpHandler", Types("System.Net.Http.SocketsHttpHandler"))
        {
            Kind = ConnectionKind.Api,
            Judged = JudgedWhen.Never,
            Members = Slots(Slot("SslOptions", FactRole.Carrier)),
        },
        new ClientDescription("WebRequest", Types("System.Net.WebRequest", "System.Net.HttpWebRequest"))
        {
            Kind = ConnectionKind.Api,
            IsCommon = true,
            Calls = Calls(new CallDescription(Names("Create", "CreateHttp"), CallEffect.Registers)
            {
                Parameters = Slots(Slot("requestUriString", FactRole.ServiceUrl), Slot("requestUri", FactRole.ServiceUrl)),
            }),
        });
}
