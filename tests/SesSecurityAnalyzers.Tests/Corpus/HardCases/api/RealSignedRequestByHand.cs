using System.Security.Cryptography;
using System.Text;

namespace Tiny.Ses
{
    /// <summary>Sends over the query API without the SDK.</summary>
    public class SesRequest
    {
        private readonly string _accessKey;
        private readonly string _secretKey;
        private readonly string _region;

        public SesRequest(string accessKey, string secretKey, string region)
        {
            _accessKey = accessKey;
            _secretKey = secretKey;
            _region = region;
        }

        public async Task<string> SendAsync(HttpClient http, string from, string to, string subject, string text)
        {
            var fields = new Dictionary<string, string>
            {
                { "Action", "SendEmail" },
                { "Source", from },
                { "Destination.ToAddresses.member.1", to },
                { "Message.Subject.Data", subject },
                { "Message.Body.Text.Data", text },
            };

            var request = new HttpRequestMessage();
            request.Method = HttpMethod.Post;
            request.RequestUri = new Uri($"http://email.{_region}.amazonaws.com/"); //~ SESA401
            request.Content = new FormUrlEncodedContent(fields);
            var date = DateTime.UtcNow.ToString("r");
            request.Headers.TryAddWithoutValidation("X-Amz-Date", date);
            request.Headers.TryAddWithoutValidation("X-Amzn-Authorization", $"AWS3-HTTPS AWSAccessKeyId={_accessKey}, Algorithm=HmacSHA256, Signature={Sign(date)}");

            using (var response = await http.SendAsync(request))
            {
                return await response.Content.ReadAsStringAsync();
            }
        }

        private string Sign(string text)
        {
            return Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(_secretKey), Encoding.UTF8.GetBytes(text)));
        }
    }
}
