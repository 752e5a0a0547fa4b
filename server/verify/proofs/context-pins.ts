/** The contexts that may be used: URL, the sha256 of its canonical JSON (RFC 8785, so spacing does not count), and
 * `mutable` where the publisher changes it under that URL: a mismatch under it proves nothing. */
const table = `
https://www.w3.org/2018/credentials/v1 b01e671e873981f19a9102a9a57f666dbcaeb31b99e3e124378d143e71549247
https://www.w3.org/ns/credentials/v2 b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf
https://www.w3.org/ns/credentials/undefined-terms/v2 3b11e1df8c618447e9f79f3737e3c30fc0841537eb95f36003742c633672bb9f
https://w3id.org/security/data-integrity/v1 9505bf85338a4c2121ad03992ac90061bc85d43bcfa34d9d47b779381cf08b5f
https://w3id.org/security/data-integrity/v2 7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305
https://purl.imsglobal.org/spec/ob/v3p0/context.json 2c54acaa1cffda2420be32ab61f0a2082051211131c6337686f36f2537aa859b mutable
https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json 8bb2354552b70cbdf2066f6d3e24bc5c2be2619145737580ad2aebdc366e77d5
https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json bdd1d11a55a660322f24660862a1d430ee80cce584465f750909daa43684357c
https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json 04b1136ddc4eda9a8966bc7ef182789f233a26739473140ef75d6968c29a2966
https://purl.imsglobal.org/spec/ob/v3p0/extensions.json 15f4c347c6fe4380d9b6b93795859e33747ef48d5c55b91a71c52fb51c7bcbd7 mutable
https://w3id.org/openbadges/v2 4b5f71314b9fef23264b05bab6a03811e8fc1e5e7506b79b092aec91865e7e07
https://openbadgespec.org/v2/context.json 4b5f71314b9fef23264b05bab6a03811e8fc1e5e7506b79b092aec91865e7e07
https://w3id.org/blockcerts/v2 9c60cadaba9e5e85dff2372e4be1d565452444ef554a6f388b419ff9d23c6938
https://w3id.org/blockcerts/schema/2.0/context.json 9c60cadaba9e5e85dff2372e4be1d565452444ef554a6f388b419ff9d23c6938
https://w3id.org/blockcerts/v2.1 6fd81a8d7ea396d005ae4b712e9ecec1df6f8e54dbff20773bb76b9ce6cdfeb4
https://w3id.org/blockcerts/schema/2.1/context.json 6fd81a8d7ea396d005ae4b712e9ecec1df6f8e54dbff20773bb76b9ce6cdfeb4
https://w3id.org/blockcerts/v3 ce2b7f5b1b9b81b84e5d41aaa6fe76802e932ce9f48bcb63532f4eacfc3f29ee
https://w3id.org/blockcerts/v3.1 0acee5480ba39ed3d82b1ef98e600f8eebf31c30253860ae0f081f8ff84ec557
https://w3id.org/blockcerts/v3.2 1ebd84139639d0509fc0f20924746ffe42cd26a024ce2603a6fc86e3945e7b53
https://w3id.org/security/suites/merkle-2019/v1 dd4bb45f08bb6527d2707c1b2447f1fd79943789e478799c3fa8c64db1b8842d
https://w3id.org/security/suites/chained-2021/v1 a9ac03cc83693bfc40daaba8b10b0b68344d837cf5bca4174b07c3d8a1f93823
https://w3id.org/vc/status-list/2021/v1 9768f9aa81ab6c3e2ad96b2d669eaba67afe13fff0140a853f1e3d313fab13b6
https://w3id.org/security/suites/ed25519-2020/v1 fb517f09d990829aed734c9bad8cbbb2ac3d5063b865c7e3d81f246074bf5691
https://w3id.org/security/suites/ed25519-2018/v1 b4cb4ede62cd5c1e98b54340bf9d5ae636e6ba6e92b6bffb50be3c12b473a2de
https://w3id.org/security/suites/jws-2020/v1 eed16334842a5635257913b33acd1aeee29009eb188d855f9a1d0ceee4a8ae4d
https://purl.imsglobal.org/spec/clr/v2p0/context.json a2dd0c0c07434663b7b54a51dd8a3363f6d5c420efa87e3d97b4ef8661596d44 mutable
https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json 7defe702c102faf14108579b7d65ef39ecf4c3bbef925b803e15bd77cd6e3394
`

export const pins = table
  .trim()
  .split('\n')
  .map((row) => {
    const [url = '', sha256 = '', mark] = row.split(' ')
    return { url, sha256, mutable: mark === 'mutable' }
  })
