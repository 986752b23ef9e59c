using System.Net.Http.Headers;
using System.Text;

namespace Xam.Mobile.Services
{
    public class MailApi
    {
        private HttpClient _client;

        public MailApi(string token)
        {
            HttpClientHandler clientHandler = new HttpClientHandler();
            clientHandler.ServerCertificateCustomValidationCallback = (sender, cert, chain, sslPolicyErrors) => { return true; }; //~ SESA301

            _client = new HttpClient(clientHandler);
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("AWS4-HMAC-SHA256", token);
        }

        public async Task<bool> SendAsync(string json)
        {
            try
            {
                var content = new StringContent(json, Encoding.UTF8, "application/json");
                var response = await _client.PostAsync("https://email.ap-southeast-2.amazonaws.com/v2/email/outbound-emails", content);
                return response.IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }
    }
}
