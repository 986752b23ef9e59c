// uses: aws
using Amazon;
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;

namespace Plant.Alarms
{
    public class AlarmMailer
    {
        #region Fields

        private readonly string _proxyHost;
        private readonly int _proxyPort;

        #endregion

        public AlarmMailer(string proxyHost, int proxyPort)
        {
            _proxyHost = proxyHost;
            _proxyPort = proxyPort;
        }

        public async Task RaiseAsync(string text)
        {
            var config = new AmazonSimpleEmailServiceConfig();
            config.RegionEndpoint = RegionEndpoint.USEast1;
            if (!string.IsNullOrEmpty(_proxyHost))
            {
                config.ProxyHost = _proxyHost;
                config.ProxyPort = _proxyPort;
                // the proxy of the plant does no CONNECT
                config.UseHttp = true; //~ SESA401
            }

            using (var client = new AmazonSimpleEmailServiceClient(config))
            {
                var request = new SendEmailRequest(
                    "alarms@example.com",
                    new Destination(new List<string> { "shift@example.com" }),
                    new Message(new Content("Alarm"), new Body(new Content(text))));
                await client.SendEmailAsync(request);
            }
        }
    }
}
